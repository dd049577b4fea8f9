import { definePlatform } from '../define';

export default definePlatform({
  id: 'zap-stream',
  name: 'Zap.stream',
  about: 'Live streams over the open Nostr network, where viewers write and pay in Bitcoin.',
  movesInPage: true,
  sites: [
    {
      hosts: ['zap.stream', 'www.zap.stream'],
      // A streamer's name or key, or a stream (`naddr1…`); `note1…` and `nevent1…` are posts and videos.
      channel: '(?!(?:nevent|note)1)\\w{2,}',
      reserved: `alert category chat dashboard debug e embed p providers shorts streams summary t tag tags video
        videos widgets`.split(/\s+/),
      browsing: ['/', '/streams', '/(category|t)/*', '/category'],
      watching: ['/:channel', '/(chat|embed)/*'],
      broadcasting: ['/dashboard/**'],
    },
  ],
  tests: {
    browsing: [
      'https://zap.stream/',
      'https://zap.stream/streams',
      'https://zap.stream/category/gaming',
      'https://zap.stream/category',
      'https://zap.stream/t/music',
    ],
    watching: [
      'https://zap.stream/naddr1qqjx2ce5v5ekvdpk95cnx',
      'https://zap.stream/npub1v0lxxxxutpvrelsksy8cdhgfux9l6a42hsj2qzquu2zk7vc9qnkszrqj49',
      'https://zap.stream/nprofile1qqsxyz',
      'https://zap.stream/kieran?ref=x',
      'https://zap.stream/chat/naddr1qqjx2ce5v5ekvdpk95cnx?chat=true',
      'https://zap.stream/embed/naddr1qqjx2ce5v5ekvdpk95cnx',
    ],
    broadcasting: [
      'https://zap.stream/dashboard',
      'https://zap.stream/dashboard/naddr1qqjx2ce5v5ekvdpk95cnx',
      'https://zap.stream/dashboard/step-1',
      'https://zap.stream/dashboard/final',
    ],
    nothing: [
      'https://zap.stream/videos',
      'https://zap.stream/shorts',
      'https://zap.stream/upload',
      'https://zap.stream/p/npub1v0lxxxxutpvrelsksy8cdhgfux9l6a42hsj2qzquu2zk7vc9qnkszrqj49',
      'https://zap.stream/nevent1qqsvideo',
      'https://zap.stream/note1qqsvideo',
      'https://zap.stream/summary/naddr1qqjx2ce5v5ekvdpk95cnx',
      'https://zap.stream/settings/profile',
      'https://zap.stream/search/music',
      'https://zap.stream/faq',
      'https://zap.stream/privacy-youtube-widget',
      'https://zap.stream/widgets',
      'https://zap.stream/providers',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/v0l/zap.stream/blob/main/src/index.tsx',
    'https://github.com/v0l/zap.stream/blob/main/src/pages/link-handler.tsx',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
  ],
});
