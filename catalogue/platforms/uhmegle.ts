import { definePlatform } from '../define';

export default definePlatform({
  id: 'uhmegle',
  name: 'Uhmegle',
  about: 'Matches strangers for text and video chat; a successor of the closed Omegle.',
  sites: [
    {
      hosts: ['uhmegle.com', 'www.uhmegle.com'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://uhmegle.com/',
      'https://uhmegle.com/video',
      'https://uhmegle.com/text',
      'https://uhmegle.com/video?interests=music',
      'https://uhmegle.com/es/',
      'https://uhmegle.com/omegle-alternative',
      'https://www.uhmegle.com/video/',
    ],
    nothing: [
      'https://uhmegle.com/terms',
      'https://uhmegle.com/privacy',
      'https://uhmegle.com/rules',
      'https://uhmegle.com/blog',
      'https://uhmegle.com/contact',
      'https://uhmegle.com/help',
      'https://uhmegle.com/fr/privacy-policy',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://greasyfork.org/scripts/531860', 'https://github.com/EolnMsuk/ome-ip'],
});
