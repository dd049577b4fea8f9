import { definePlatform } from '../define';

export default definePlatform({
  id: 'younow',
  name: 'YouNow',
  about: 'Live streams by mostly young people; viewers write and send paid gifts.',
  sites: [
    {
      hosts: ['younow.com', 'www.younow.com'],
      reserved: `admin app bars broadcast categories category channel discover explore fans featured feed friends gifts
        golive hidden home leaderboard leaderboards live moments props spotlight studio tag tags top trending
        user users`.split(/\s+/),
      browsing: ['/', '/(explore|featured|trending|discover|tag|tags)/**'],
      watching: ['/:channel'],
      // A shared broadcast, of which nearly all are over; `/m` is a moment of one.
      maybe: { watching: ['/:channel/:number/:number/*/b'] },
    },
  ],
  report: {
    way: 'dots-menu',
    url: 'https://support.younow.com/hc/en-us/articles/360050877891-Safety-and-YouNow',
    source: 'https://support.younow.com/hc/en-us/articles/360050877891-Safety-and-YouNow',
    checked: '2026-11-24',
  },
  block: {
    way: 'dots-menu',
    url: 'https://support.younow.com/hc/en-us/articles/360050877891-Safety-and-YouNow',
    source: 'https://support.younow.com/hc/en-us/articles/360050877891-Safety-and-YouNow',
    checked: '2026-11-24',
  },
  chat: {
    list: 'app-chat-list .chat-list',
    text: '.user-card__body',
    author: 'button span[title]',
    source: 'https://github.com/steveseguin/social_stream/blob/main/sources/younow.js',
    checked: '2026-11-28',
  },
  tests: {
    browsing: ['https://www.younow.com/', 'https://www.younow.com/explore/dj', 'https://younow.com/explore?q=music'],
    watching: [
      'https://www.younow.com/Soundmaster',
      'https://www.younow.com/mr.clown?v=oi3hf33n',
      'https://younow.com/GABO.../',
      'https://www.younow.com/its_Kateee_',
    ],
    maybe: [
      'https://www.younow.com/YounowIsrael/6034571/139/y4PbGRv/b',
      'https://younow.com/mr.clown/6034274/8/1043/b',
    ],
    nothing: [
      'https://www.younow.com/DrGreg/channel',
      'https://www.younow.com/GABO.../20712117/36319236/3b316doc/m',
      'https://www.younow.com/policy/en/privacy',
      'https://www.younow.com/props',
      'https://www.younow.com/login',
      'https://www.younow.com/app/android',
      'https://support.younow.com/hc/en-us',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/younow.py',
    'https://github.com/steveseguin/social_stream/blob/main/README.md',
    'https://github.com/YouNow/younow.github.io/blob/master/deeplink/links.md',
  ],
});
