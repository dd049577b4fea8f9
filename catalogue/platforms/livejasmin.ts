import { definePlatform } from '../define';

export default definePlatform({
  id: 'livejasmin',
  name: 'LiveJasmin',
  about: 'Live shows for adults only.',
  adult: true,
  sites: [
    {
      hosts: ['livejasmin.com', 'www.livejasmin.com', 'm.livejasmin.com'],
      localePaths: true,
      // `/girl/NAME` is a profile, `/girls` a list.
      browsing: ['/', '/(couple|couples|girls|guys|men|trans|women)/**'],
      watching: ['/(chat|chat-html5)/:channel', '/member/chat-html5/:channel'],
    },
  ],
  tests: {
    browsing: [
      'https://www.livejasmin.com/',
      'https://livejasmin.com/de',
      'https://www.livejasmin.com/en/girls/',
      'https://www.livejasmin.com/en/girls?sort=new',
      'https://www.livejasmin.com/fr/girls/new',
    ],
    watching: [
      'https://www.livejasmin.com/en/chat/SomeModel',
      'https://www.livejasmin.com/de/chat/SomeModel/',
      'https://livejasmin.com/pt-br/chat/SomeModel?x=1',
      'https://www.livejasmin.com/chat/SomeModel',
      'https://www.livejasmin.com/en/chat-html5/SomeModel',
      'https://m.livejasmin.com/de/chat-html5/SomeModel?x=1',
      'https://www.livejasmin.com/en/member/chat-html5/SomeModel',
    ],
    nothing: [
      'https://www.livejasmin.com/en/girl/SomeModel',
      'https://www.livejasmin.com/en/chat',
      'https://www.livejasmin.com/en/chat-html5',
      'https://www.livejasmin.com/en/member/SomeModel',
      'https://www.livejasmin.com/en/auth/login',
      'https://www.livejasmin.com/en/login',
      'https://www.livejasmin.com/en/terms-and-conditions',
      'https://www.livejasmin.com/en/privacy',
      'https://www.livejasmin.com/en/blog',
      'https://www.livejasmin.com/de/flash/get-performer-details/SomeModel',
      'https://www.livejasmin.com/en/help',
      'https://livejasmin.com.example/en/chat/SomeModel',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://www.livejasmin.com/en/girls/'],
});
