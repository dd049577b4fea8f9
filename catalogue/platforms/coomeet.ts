import { definePlatform } from '../define';

export default definePlatform({
  id: 'coomeet',
  name: 'CooMeet',
  about: 'Matches strangers for video chat, sold to adults.',
  sites: [
    {
      hosts: [
        'coomeet.com',
        'www.coomeet.com',
        'coomeet.chat',
        'www.coomeet.chat',
        'iframe.coomeet.com',
        'p.coomeet.com',
      ],
      // Also on pages of the site itself: the camera is in a frame of another host.
      framed: true,
      localePaths: true,
      reserved: `chatrules content reviews`.split(/\s+/),
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://coomeet.com/',
      'https://coomeet.com/ru?story=17167163942362',
      'https://coomeet.com/pl/',
      'https://coomeet.com/omegle',
      'https://coomeet.com/random-video-chat',
      'https://www.coomeet.com/de',
      'https://iframe.coomeet.com/?p=1',
      'https://p.coomeet.com/dialog',
      'https://p.coomeet.com/gender',
      'https://coomeet.chat/',
    ],
    nothing: [
      'https://coomeet.com/agreement',
      'https://coomeet.com/nl/agreement',
      'https://coomeet.com/cs/chatrules',
      'https://coomeet.com/content/chatrules.de.html',
      'https://coomeet.com/privacy',
      'https://coomeet.com/blog/',
      'https://coomeet.com/faq',
      'https://coomeet.com/models',
      'http://coomeet.chat/agreement.html',
      'https://ap1.coomeet.com/v20/i18n/web/en',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://coomeet.com/nl/agreement',
    'https://coomeet.com/nl/chatrules',
    'http://coomeet.chat/agreement.html',
  ],
});
