import { definePlatform } from '../define';

export default definePlatform({
  id: 'xlovecam',
  name: 'XLoveCam',
  about: 'Live shows for adults only.',
  adult: true,
  sites: [
    {
      hosts: ['xlovecam.com', 'www.xlovecam.com'],
      localePaths: true,
      // `/model/NAME` is a profile.
      browsing: ['/', '/(couple|couples|girls|guys|men|trans|women)/**'],
      watching: ['/(cam|chat)/:channel'],
    },
  ],
  tests: {
    browsing: [
      'https://www.xlovecam.com/',
      'https://xlovecam.com/fr/',
      'https://www.xlovecam.com/en/',
      'https://www.xlovecam.com/en/?x=1',
    ],
    watching: [
      'https://www.xlovecam.com/en/chat/SomeModel',
      'https://xlovecam.com/chat/SomeModel',
      'https://www.xlovecam.com/en/cam/SomeModel/',
      'https://www.xlovecam.com/fr/chat/somemodel?x=1',
    ],
    nothing: [
      'https://www.xlovecam.com/en/model/SomeModel/',
      'https://www.xlovecam.com/en/support/terms',
      'https://www.xlovecam.com/en/affiliate',
      'https://www.xlovecam.com/en/login',
      'https://www.xlovecam.com/en/privacy',
      'https://www.xlovecam.com/en/blog/',
      'https://www.xlovecam.com/en/performerAction/onlineList/',
      'https://www.xlovecam.com/en/chat',
      'https://webservice-affiliate.xlovecam.com/model/filterList/',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://www.xlovecam.com/en/'],
});
