import { definePlatform } from '../define';

export default definePlatform({
  id: 'vchat',
  name: 'vChat',
  about: 'Matches strangers for random video chat.',
  sites: [
    {
      hosts: ['vchat.cam', 'www.vchat.cam'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://vchat.cam/',
      'https://www.vchat.cam',
      'https://vchat.cam/?ref=x',
      'https://vchat.cam/chat',
      'https://vchat.cam/tr/',
    ],
    nothing: [
      'https://vchat.cam/terms',
      'https://vchat.cam/privacy-policy',
      'https://vchat.cam/rules/',
      'https://vchat.cam/faq',
      'https://vchat.cam/blog/how-to-stay-safe',
      'https://vchat.cam/contact',
      'https://vchat.cam/de/terms',
      'https://vchat.cam/assets/logo.svg',
      'https://support.vchat.cam/',
      'https://myvchat.cam/',
    ],
  },
  checked: '2026-11-24',
  sources: ['Public code that lists vchat.cam among random video chats'],
});
