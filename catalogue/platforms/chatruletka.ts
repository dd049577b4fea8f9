import { definePlatform } from '../define';

export default definePlatform({
  id: 'chatruletka',
  name: 'Chatruletka',
  about: 'Matches strangers for random video chat.',
  sites: [
    {
      hosts: ['chatruletka.com', 'www.chatruletka.com'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  chat: {
    list: '.chat__messages',
    row: '.message:not(.system)',
    text: '.message-bubble',
    own: '.out',
    source: 'https://github.com/qrlk/videochat-extension/blob/master/public/platforms.json',
    checked: '2026-11-28',
  },
  tests: {
    'video-chat': [
      'https://www.chatruletka.com/',
      'https://chatruletka.com',
      'https://www.chatruletka.com/video',
      'https://www.chatruletka.com/text/',
      'https://www.chatruletka.com/fr/?ref=x',
      'https://chatruletka.com/ru/',
      'https://www.chatruletka.com/girls-chat',
    ],
    nothing: [
      'https://www.chatruletka.com/terms',
      'https://www.chatruletka.com/privacy-policy',
      'https://www.chatruletka.com/rules/',
      'https://www.chatruletka.com/blog/',
      'https://www.chatruletka.com/blog/video-chat',
      'https://www.chatruletka.com/es/contact',
      'https://support.chatruletka.com/',
      'https://mychatruletka.com/',
      'https://chatruletka.com/privacy/',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://www.chatruletka.com/'],
});
