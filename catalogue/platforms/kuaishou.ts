import { definePlatform } from '../define';

export default definePlatform({
  id: 'kuaishou',
  name: 'Kuaishou',
  about: 'A Chinese app for short videos and live streams, where viewers write and send paid gifts.',
  sites: [
    {
      hosts: ['live.kuaishou.com', 'live.kuaishou.cn'],
      notLive: ['/u/(search|undefined)'],
      browsing: ['/', '/cate/**', '/my-follow/living'],
      // A second word after the name is one of the streamer's videos.
      watching: ['/u/*', '/fw/live/*'],
    },
    // What a shared link leads to on a phone.
    {
      hosts: ['c.kuaishou.com', 'v.kuaishou.com', 'm.gifshow.com', '{name}.m.chenzhongtech.com'],
      watching: ['/fw/live/*'],
    },
    { hosts: ['studio.kuaishou.com'], broadcasting: ['/live/**'] },
  ],
  tests: {
    browsing: [
      'https://live.kuaishou.com/',
      'https://live.kuaishou.com/cate/',
      'https://live.kuaishou.com/cate/SYXX/1001',
      'https://live.kuaishou.com/cate/my-follow/living',
      'https://live.kuaishou.com/my-follow/living',
      'https://live.kuaishou.cn/cate/shopping',
    ],
    watching: [
      'https://live.kuaishou.com/u/KPL704668133',
      'https://live.kuaishou.com/u/ATM-Heros/?from=share',
      'https://live.kuaishou.cn/u/3xgw4a6r5eiu4nu',
      'https://live.kuaishou.com/fw/live/3xgw4a6r5eiu4nu',
      'https://v.m.chenzhongtech.com/fw/live/3xgw4a6r5eiu4nu',
      'https://m.gifshow.com/fw/live/limimi666',
      'https://livev.m.chenzhongtech.com/fw/live/3xgw4a6r5eiu4nu?cc=share_wxms',
      'https://klsbeijing.m.chenzhongtech.com/fw/live/3xgw4a6r5eiu4nu',
      'https://c.kuaishou.com/fw/live/3xgw4a6r5eiu4nu?fid=1&cc=share_copylink',
      'https://v.kuaishou.com/fw/live/limimi-666?cc=share_copylink',
    ],
    broadcasting: [
      'https://studio.kuaishou.com/live',
      'https://studio.kuaishou.com/live/list',
      'https://studio.kuaishou.com/live/list?page=2',
    ],
    nothing: [
      'https://www.kuaishou.com/',
      'https://www.kuaishou.com/short-video/3xabcdefghijk',
      'https://www.kuaishou.com/profile/3xgw4a6r5eiu4nu',
      'https://live.kuaishou.com/u/3xsew89k8xusa2u/3xpwknptgykmdn4',
      'https://live.kuaishou.com/u/search',
      'https://live.kuaishou.com/my-follow',
      'https://live.kuaishou.com/u/',
      'https://live.kuaishou.com/search?keyword=x',
      'https://live.kuaishou.com/profile/limimi666',
      'https://studio.kuaishou.com/user/login?redirect=%2F',
      'https://v.m.chenzhongtech.com/fw/photo/3xabcdefghijk',
      'https://c.kuaishou.com/fw/user/limimi666',
      'https://v.kuaishou.com/8ATp8Z',
      'https://m.chenzhongtech.com.example/fw/live/limimi666',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/obsproject/obs-studio/blob/master/plugins/rtmp-services/data/services.json',
    'https://github.com/biliup/biliup',
    'Public code that follows shared links to c.kuaishou.com/fw/live/… and to hosts below m.chenzhongtech.com',
  ],
});
