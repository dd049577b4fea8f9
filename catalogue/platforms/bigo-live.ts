import { definePlatform } from '../define';

export default definePlatform({
  id: 'bigo-live',
  name: 'Bigo Live',
  about: 'Live streams and group video rooms; viewers write and send paid gifts.',
  sites: [
    {
      hosts: ['bigo.tv', 'www.bigo.tv', 'm.bigo.tv'],
      localePaths: true,
      channel: '\\w[\\w.-]{2,31}',
      reserved:
        `act activities activity agency anchor bigo-streamer category clip clips discover explore family following game games
        gaming h5 home hot index introduce legalinquiry live match message multi multi-guest multiguest nearby official official_website
        popular rank ranking recharge recommend show tag tags topup top-up user video videos web`.split(/\s+/),
      browsing: ['/', '/(category|explore|games|gaming|live|multi-guest|show)/**'],
      watching: ['/:channel'],
    },
  ],
  minimumAge: {
    years: 18,
    source: 'https://bittopup.com/hi/article/BIGO-Live-Age-Limit-18-Policy-Safety-Guide-2025',
    checked: '2026-11-24',
  },
  minimumAgeToGoLive: {
    years: 18,
    source: 'https://bittopup.com/hi/article/BIGO-Live-Age-Limit-18-Policy-Safety-Guide-2025',
    checked: '2026-11-24',
  },
  chat: {
    list: '.chat__container',
    text: '.user-text-content',
    author: '.user-name',
    source: 'https://github.com/steveseguin/social_stream/blob/main/sources/bigo.js',
    checked: '2026-11-28',
  },
  tests: {
    browsing: [
      'https://www.bigo.tv/',
      'https://www.bigo.tv/ja/',
      'https://www.bigo.tv/show',
      'https://www.bigo.tv/category/Music',
    ],
    watching: [
      'https://www.bigo.tv/716418802',
      'https://www.bigo.tv/cn/716418802?from=share',
      'https://bigo.tv/zh-CN/qashia305',
      'https://www.bigo.tv/q.a-b_c/',
    ],
    nothing: [
      'https://www.bigo.tv/user/petitlion18',
      'https://www.bigo.tv/blog/use-bigo-live',
      'https://www.bigo.tv/en/privacy',
      'https://www.bigo.tv/recharge',
      'https://www.bigo.tv/en/cookiePolicy',
      'https://www.bigo.tv/legalInquiry',
      'https://www.bigo.tv/code-of-conduct',
      'https://www.bigo.tv/join-us',
      'https://www.bigo.tv/bigo-streamer',
      'https://www.bigo.tv/en/qashia305/extra',
      'https://blog.bigo.tv/faq/is-bigo-live-safe/',
    ],
  },
  checked: '2026-11-30',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/bigo.py',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/bigo.py',
    'https://github.com/ihmily/DouyinLiveRecorder/blob/main/README.md',
    'Public code that tells the pages at the foot of www.bigo.tv from rooms',
  ],
});
