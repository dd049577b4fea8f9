import { definePlatform } from '../define';

export default definePlatform({
  id: 'chathub',
  name: 'Chathub',
  about: 'Matches strangers for random video and text chat.',
  sites: [
    {
      // `chathub.gg` is another company's, for talking to machines.
      hosts: ['chathub.cam', 'www.chathub.cam'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://chathub.cam/',
      'https://chathub.cam/video',
      'https://chathub.cam/text',
      'https://chathub.cam/omegle/',
      'https://chathub.cam/es/',
      'https://www.chathub.cam',
    ],
    nothing: [
      'https://chathub.cam/terms',
      'https://chathub.cam/privacy-policy',
      'https://chathub.cam/rules',
      'https://chathub.cam/blog/',
      'https://chathub.cam/faq',
      'https://chathub.cam/img/mock-main.jpg',
      'https://chathub.cam/de/contact',
      'https://en-chathub.com/',
      'https://chathub.gg/',
      'https://chathub.gg/repo2txt',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://gitlab.com/MysteryBlokHed/userscripts', 'https://greasyfork.org/scripts/440463'],
});
