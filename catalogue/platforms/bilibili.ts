import { definePlatform } from '../define';

export default definePlatform({
  id: 'bilibili',
  name: 'Bilibili',
  about: 'Chinese video site; live streams stand beside recorded videos.',
  sites: [
    {
      hosts: ['live.bilibili.com'],
      reserved: `activity all anchor area av blackboard blackroom blanc h5 home hub i index live liveact
        livehime msg p play player rank ranking record room site tags user user-center video xlive`.split(/\s+/),
      browsing: ['/', '/(all|area|hub)/**', '/p/eden/area-tags'],
      likely: { watching: ['/:channel', '/(blanc|h5)/:channel'] },
      maybe: { watching: ['/blackboard/live-activity-player.html?cid'] },
    },
    {
      hosts: ['link.bilibili.com'],
      hashRoutes: true,
      broadcasting: ['/p/center/index#/my-room/start-live/**', '/p/center/index/my-room/start-live/**'],
    },
    {
      hosts: ['bilibili.com', 'www.bilibili.com'],
      framed: true,
      // In other sites, whether anything is on or not.
      maybe: { watching: ['/blackboard/live/live-activity-player.html?cid'] },
    },
    {
      hosts: ['bilibili.tv', 'www.bilibili.tv', 'm.bilibili.tv'],
      localePaths: true,
      browsing: ['/live'],
      watching: ['/live/*'],
    },
  ],
  page: [
    // A channel's recordings in turn, and the screen after the end.
    { element: '.web-player-round-title:not(:empty), .web-player-ending-panel', visible: true, is: 'off' },
    { json: 'roomInitRes', where: { 'data.live_status': 1 }, is: 'live' },
    { json: 'roomInitRes', where: { 'data.live_status': 0 }, is: 'off' },
    { json: 'roomInitRes', where: { 'data.live_status': 2 }, is: 'off' },
  ],
  minimumAgeToGoLive: {
    years: 18,
    note: 'With a check of the real name.',
    source: 'http://www.tksecu.com/yygl/121640.html',
    checked: '2026-11-24',
  },
  chat: {
    list: '#chat-items',
    text: '.danmaku-item-right',
    author: '.user-name',
    source: 'https://github.com/steveseguin/social_stream/blob/main/sources/bilibilicom.js',
    checked: '2026-11-28',
  },
  tests: {
    browsing: [
      'https://live.bilibili.com/',
      'https://live.bilibili.com/all?visit_id=5icxsa0kmts0',
      'https://live.bilibili.com/p/eden/area-tags?parentAreaId=9&areaId=0',
      'https://www.bilibili.tv/en/live',
    ],
    watching: [
      'https://live.bilibili.com/21452505?hotRank=0',
      'https://live.bilibili.com/blanc/21452505?liteVersion=true',
      'https://live.bilibili.com/h5/21452505',
      'https://www.bilibili.tv/th/live/2048949558',
    ],
    broadcasting: [
      'https://link.bilibili.com/p/center/index#/my-room/start-live',
      'https://link.bilibili.com/p/center/index?visit_id=5zqfc2op2h80#/my-room/start-live',
      'https://link.bilibili.com/p/center/index/my-room/start-live#/my-room/start-live',
    ],
    maybe: [
      'https://www.bilibili.com/blackboard/live/live-activity-player.html?cid=21452505&quality=0',
      'https://live.bilibili.com/blackboard/live-activity-player.html?cid=15152878&quality=0&mute=1',
    ],
    nothing: [
      'https://www.bilibili.com/',
      'https://www.bilibili.com/video/BV1xx411c7mD?p=2',
      'https://www.bilibili.com/bangumi/play/ep267851',
      'https://space.bilibili.com/672328094/video',
      'https://live.bilibili.com/record/R1dx411c7ho',
      'https://live.bilibili.com/p/eden/rank',
      'https://live.bilibili.com/p/html/live-app-rank/index.html?nav=hour',
      'https://live.bilibili.com/blackboard/activity-x.html',
      'https://live.bilibili.com/blackboard/dropdown-menu.html',
      'https://live.bilibili.com/blackboard/live-activity-player.html',
      'https://live.bilibili.com/liveHime/',
      'https://link.bilibili.com/p/center/index#/user-center/follow/1',
      'https://www.bilibili.tv/en/video/2048949558',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/bilibili.py',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/bilibili.py',
    'https://github.com/PreMiD/Activities/blob/main/websites/B/bilibilitv/presence.ts',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
  ],
});
