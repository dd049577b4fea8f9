import { definePlatform } from '../define';

export default definePlatform({
  id: 'omegleweb',
  name: 'OmegleWeb',
  about: 'Matches strangers for text and video chat; named after the closed Omegle.',
  sites: [
    {
      // Both call themselves OmegleWeb.
      hosts: ['omegleweb.com', 'www.omegleweb.com', 'omegleweb.io', 'www.omegleweb.io'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  chat: {
    list: '#messages',
    row: '.message:has(.strange)',
    author: '.strange',
    source: 'https://github.com/EolnMsuk/ome-ip/blob/main/ome-ip.js',
    checked: '2026-11-28',
  },
  tests: {
    'video-chat': [
      'https://omegleweb.com/',
      'https://www.omegleweb.com',
      'https://omegleweb.com/video',
      'https://omegleweb.com/text/',
      'https://omegleweb.com/fr/?ref=x',
      'https://omegleweb.com/girls-chat',
      'https://omegleweb.io/',
      'https://omegleweb.io/video?interests=music',
      'https://www.omegleweb.io/',
    ],
    nothing: [
      'https://omegleweb.com/terms',
      'https://omegleweb.com/privacy-policy',
      'https://omegleweb.com/rules/',
      'https://omegleweb.com/blog/',
      'https://omegleweb.com/blog/video-chat',
      'https://omegleweb.com/es/contact',
      'https://support.omegleweb.com/',
      'https://omegleweb.io/terms',
      'https://omegleweb.io.example/video',
      'https://myomegleweb.com/',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://github.com/EolnMsuk/ome-ip', 'Public code that opens omegleweb.io, omegleweb.io/video and /chat'],
});
