import { definePlatform } from '../define';

export default definePlatform({
  id: 'imlive',
  name: 'ImLive',
  about: 'Live sex shows, for adults only.',
  adult: true,
  sites: [
    {
      hosts: ['imlive.com', 'www.imlive.com'],
      localePaths: true,
      browsing: [
        '/',
        '/(live-sex-chat|live-sex-chats)',
        '/(live-sex-chat|live-sex-chats)/*',
        '/live-sex-chats/*/video-chats',
        '/live-sex-cams',
      ],
      watching: ['/live-sex-chats/*/video-chats/*', '/live-sex-chat/*/*', '/live-sex-cams/*'],
    },
  ],
  tests: {
    browsing: [
      'https://imlive.com/',
      'https://www.imlive.com/?ref=x',
      'https://imlive.com/live-sex-chats/',
      'https://imlive.com/live-sex-chats/cam-girls/',
      'https://imlive.com/live-sex-chats/cam-girls/video-chats/',
      'https://imlive.com/de/',
    ],
    watching: [
      'https://imlive.com/live-sex-chats/cam-girls/video-chats/somebody99/',
      'https://imlive.com/live-sex-chat/cam-girls/somebody99/?wid=126548693760',
      'https://www.imlive.com/live-sex-cams/somebody99',
    ],
    nothing: [
      'https://imlive.com/terms',
      'https://imlive.com/privacy-policy',
      'https://imlive.com/faq/',
      'https://imlive.com/login',
      'https://imlive.com/wmaster.ashx',
      'https://imlive.com/disclaimer.asp',
      'https://host.imlive.com/DisclaimersubHostGenericAdult.asp',
      'https://www.zimlive.com/feed/',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://host.imlive.com/DisclaimersubHostGenericAdult.asp',
    'Public code that opens imlive.com/live-sex-chats/…/video-chats/… and imlive.com/live-sex-chat/cam-girls/…',
  ],
});
