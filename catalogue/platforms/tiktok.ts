import { definePlatform } from '../define';

export default definePlatform({
  id: 'tiktok',
  name: 'TikTok',
  about: 'Short videos; accounts can go LIVE, and viewers write and send paid gifts.',
  movesInPage: true,
  sites: [
    {
      hosts: ['tiktok.com', 'www.tiktok.com', 'm.tiktok.com'],
      // Not `/live/**`: `/live/creators`, `/live/creator-networks` and the like are about going live, not live.
      browsing: ['/live', '/live/(category|gaming)/**'],
      likely: { watching: ['/@*/live', '/share/live/:id'] },
      broadcasting: ['/studio/(download|live|livestream)', '/tiktokstudio/live/**', '/creator-center/live/**'],
    },
    {
      hosts: ['livecenter.tiktok.com'],
      // One's own past streams, and how many watched them.
      notLive: ['/(rank_list|replay)/**'],
      broadcasting: ['/**'],
    },
  ],
  page: [
    // "LIVE has ended" stands in the HTML of every live page; only these are shown.
    { element: '[data-e2e="live-end-card"], [data-e2e="live-end-container"]', visible: true, is: 'off' },
    { element: '[data-e2e="live-people-count"]', visible: true, is: 'live' },
    { json: 'liveRoom', where: { status: 2 }, is: 'live' },
    { json: 'liveRoom', where: { status: 4 }, is: 'off' },
  ],
  minimumAge: {
    years: 13,
    source: 'https://support.tiktok.com/en/safety-hc/account-and-user-safety/age-restricted-content-on-tiktok-live',
    checked: '2026-11-24',
  },
  minimumAgeToGoLive: {
    years: 18,
    source: 'https://tiktok.com/safety/en-gb/live-safety-guide',
    checked: '2026-11-24',
  },
  block: {
    url: 'https://support.tiktok.com/en/live-gifts-wallet/tiktok-live/comments-on-tiktok-live',
    source: 'https://support.tiktok.com/en/live-gifts-wallet/tiktok-live/comments-on-tiktok-live',
    checked: '2026-11-24',
  },
  messagesOff: {
    note: 'Family Pairing (your account linked to your teen’s): turn direct messages off, and let only friends or no one comment.',
    url: 'https://newsroom.tiktok.com/en-us/three-tiktok-features-every-parent-should-know',
    source: 'https://newsroom.tiktok.com/en-us/three-tiktok-features-every-parent-should-know',
    checked: '2026-11-24',
  },
  chat: {
    list: '[data-e2e="chat-room"], .live-shared-ui-chat-list-scrolling-list',
    row: '[data-e2e="chat-message"]',
    text: '[class*="-DivComment"], .live-shared-ui-chat-list-chat-message-comment',
    author: '[data-e2e="message-owner-name"]',
    reused: true,
    source: 'https://github.com/steveseguin/social_stream/blob/main/sources/tiktok.js',
    checked: '2026-11-28',
  },
  tests: {
    browsing: [
      'https://www.tiktok.com/live',
      'https://www.tiktok.com/live?lang=de-DE',
      'https://www.tiktok.com/live/category/chat',
      'https://www.tiktok.com/live/gaming',
      'https://www.tiktok.com/live/gaming/Minecraft?lang=en',
      'https://m.tiktok.com/live/',
    ],
    watching: [
      'https://www.tiktok.com/@bbcnews/live',
      'https://www.tiktok.com/@some.user_1/live?enter_from_merge=others_homepage',
      'https://m.tiktok.com/@bbcnews/live/',
      'https://m.tiktok.com/share/live/7210000000000000000/?language=en',
      'https://www.tiktok.com/@support/live',
    ],
    broadcasting: [
      'https://livecenter.tiktok.com/producer?lang=fr',
      'https://livecenter.tiktok.com/',
      'https://livecenter.tiktok.com/common_live_chat',
      'https://www.tiktok.com/studio/download?lang=en',
      'https://www.tiktok.com/studio/live',
    ],
    nothing: [
      'https://www.tiktok.com/',
      'https://www.tiktok.com/foryou',
      'https://www.tiktok.com/@bbcnews',
      'https://www.tiktok.com/@bbcnews/video/7210000000000000000',
      'https://www.tiktok.com/@live',
      'https://www.tiktok.com/tag/live',
      'https://www.tiktok.com/search/live?q=games',
      'https://www.tiktok.com/live/creators/en-GB',
      'https://www.tiktok.com/live/creator-networks/en',
      'https://livecenter.tiktok.com/replay?lang=en',
      'https://livecenter.tiktok.com/rank_list?lang=en',
      'https://www.tiktok.com/discover/live',
      'https://vm.tiktok.com/ZM8abcdef/',
      'https://support.tiktok.com/en/live-gifts-wallet/tiktok-live',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/tiktok.py',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/tiktok.py',
    'https://github.com/steveseguin/social_stream/blob/main/sources/tiktok.js',
  ],
});
