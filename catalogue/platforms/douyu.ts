import { definePlatform } from '../define';

export default definePlatform({
  id: 'douyu',
  name: 'Douyu',
  about: 'Chinese site for live game streams.',
  sites: [
    {
      hosts: [
        'douyu.com',
        'www.douyu.com',
        'm.douyu.com',
        'douyutv.com',
        'www.douyutv.com',
        'www.douyu.tv',
        'douyu.tv',
      ],
      channel: '[a-z0-9]+',
      reserved: `act activity beta betard client cms column columns cooperation creator directory discover dyapp event
        game gapi hall home hot index japi lapi list live match member msg noble original play pro protocol
        rank ranking record room share show special svip swf t tasks topic type user v video videos web wgapi yuba
        zt`.split(/\s+/),
      notLive: ['/directory/rank_list/**', '/topic/template/**'],
      // `g_LOL`: a game.
      browsing: ['/', '/(directory|list)/**', '/g_*'],
      // A room keeps its address while nothing is on, or old recordings are shown one after the other.
      likely: { watching: ['/:channel', '/(beta|t|topic)/*'] },
      broadcasting: ['/creator/main/live/**'],
    },
  ],
  page: [
    { script: '"videoLoop"\\s*:\\s*1\\b', is: 'off' },
    { script: '\\$ROOM\\.show_status\\s*=\\s*2', is: 'off' },
    { script: '\\$ROOM\\.show_status\\s*=\\s*1', is: 'live' },
  ],
  tests: {
    browsing: [
      'https://www.douyu.com/',
      'https://www.douyu.com/directory/all',
      'https://www.douyu.com/directory/columnRoom/PCgame',
      'https://www.douyu.com/g_DOTA2',
      'https://m.douyu.com/list/room?type=LOL',
    ],
    watching: [
      'https://www.douyu.com/11975253',
      'https://www.douyu.com/iseven?dyshid=0-1',
      'https://www.douyu.com/topic/s14?rid=6560603',
      'https://www.douyu.com/t/lpl',
      'https://m.douyu.com/63136',
      'https://www.douyu.com/beta/63136',
    ],
    broadcasting: ['https://www.douyu.com/creator/main/live', 'https://www.douyu.com/creator/main/live?from=nav'],
    nothing: [
      'https://v.douyu.com/show/mPyq7oVNe5Yv1gLY',
      'https://www.douyu.com/directory/rank_list/game',
      'https://www.douyu.com/creator/upload/videos',
      'https://www.douyu.com/member/cp',
      'https://www.douyu.com/pages/ord-task-center',
      'https://www.douyu.com/cms/detail/new_list/4447.shtml',
      'https://www.douyu.com/search/?kw=lol',
      'https://yuba.douyu.com/group/123',
      'https://passport.douyu.com/',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/douyu.py',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/douyutv.py',
    'https://github.com/qianjiachun/douyuEx/blob/master/src/main.js',
  ],
});
