import { definePlatform } from '../define';

export default definePlatform({
  id: 'emerald-chat',
  name: 'Emerald Chat',
  about: 'Matches strangers for text and video chat.',
  sites: [
    {
      hosts: ['emeraldchat.com', 'www.emeraldchat.com', 'beta.emeraldchat.com'],
      reserved: `karma private_friends teen-safety`.split(/\s+/),
      'video-chat': ['/**'],
    },
  ],
  minimumAge: { years: 18, source: 'https://emeraldchat.com/blog/teen-safety/', checked: '2026-11-24' },
  chat: {
    list: '#messages',
    row: '.room-component-message-container',
    text: '.room-component-message-text',
    author: '.room-component-flair',
    reused: true,
    source: 'https://github.com/Aqua-123/RxE/blob/master/src/modules/messages/index.tsx',
    checked: '2026-11-28',
  },
  tests: {
    'video-chat': [
      'https://emeraldchat.com/',
      'https://emeraldchat.com/app',
      'https://emeraldchat.com/app?ref=x',
      'https://emeraldchat.com/omegle-alternative',
      'https://emeraldchat.com/video-chat',
      'https://beta.emeraldchat.com/app',
      'https://www.emeraldchat.com/talk-to-strangers',
    ],
    nothing: [
      'https://emeraldchat.com/privacy-policy',
      'https://emeraldchat.com/terms',
      'https://emeraldchat.com/blog/teen-safety/',
      'https://emeraldchat.com/faq',
      'https://emeraldchat.com/safety',
      'https://emeraldchat.com/conduct',
      'https://emeraldchat.com/status',
      'https://emeraldchat.com/private_friends',
      'https://static.emeraldchat.com/uploads/a.png',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://emeraldchat.com/privacy-policy',
    'https://greasyfork.org/scripts/473885',
    'https://update.greasyfork.org/scripts/530494/LR7%20IP%20%20Flag%20Checker.user.js',
  ],
});
