import { definePlatform } from '../define';

export default definePlatform({
  id: 'omegleapp',
  name: 'OmegleApp',
  about: 'Matches strangers for text and video chat; named after the closed Omegle.',
  sites: [
    {
      hosts: ['omegleapp.me', 'www.omegleapp.me', 'nsfw.omegleapp.me'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://omegleapp.me/',
      'https://www.omegleapp.me',
      'https://omegleapp.me/video',
      'https://omegleapp.me/text/',
      'https://omegleapp.me/fr/?ref=x',
      'https://omegleapp.me/chat/',
      'https://www.omegleapp.me/video',
      'https://omegleapp.me/girls-chat',
      'https://nsfw.omegleapp.me/',
      'https://nsfw.omegleapp.me/chat',
    ],
    nothing: [
      'https://omegleapp.me/terms',
      'https://omegleapp.me/privacy-policy',
      'https://omegleapp.me/rules/',
      'https://omegleapp.me/blog/',
      'https://omegleapp.me/blog/video-chat',
      'https://omegleapp.me/es/contact',
      'https://support.omegleapp.me/',
      'https://nsfw.omegleapp.me/terms',
      'https://myomegleapp.me/',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://github.com/EolnMsuk/ome-ip'],
});
