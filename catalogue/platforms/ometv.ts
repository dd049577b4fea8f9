import { definePlatform } from '../define';

export default definePlatform({
  id: 'ometv',
  name: 'OmeTV',
  about: 'Matches strangers for random video chat.',
  sites: [
    {
      hosts: ['ome.tv', 'www.ome.tv', 'ometv.com', 'www.ometv.com', 'ometv.chat', 'www.ometv.chat'],
      localePaths: true,
      reserved: `aup bans csae donate models moderation why-ometv`.split(/\s+/),
      // Every page starts the chat, also the ones written for search engines.
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
      'https://ome.tv/',
      'https://ome.tv/fr/',
      'https://ome.tv/embed/',
      'https://ome.tv/omegle/',
      'https://ome.tv/pt-br/video-chat/?ref=x',
      'https://www.ome.tv/es',
      'https://www.ometv.com/',
      'https://ometv.chat/random-chat',
    ],
    nothing: [
      'https://ome.tv/rules/',
      'https://ome.tv/faq/',
      'https://ome.tv/why-ometv/',
      'https://ome.tv/agreement/',
      'https://ome.tv/de/terms',
      'https://ome.tv/privacy/',
      'https://ome.tv/blog/how-to-chat/',
      'https://ome.tv/report/',
      'https://ome.tv/images/logo.svg',
      'https://cdn.ome.tv/',
      'https://awesome.tv/',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/EolnMsuk/ome-ip',
    'https://update.greasyfork.org/scripts/530494/LR7%20IP%20%20Flag%20Checker.user.js',
    'https://gitlab.com/MysteryBlokHed/userscripts',
  ],
});
