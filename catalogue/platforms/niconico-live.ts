import { definePlatform } from '../define';

export default definePlatform({
  id: 'niconico-live',
  name: 'Niconico Live',
  about: 'Japanese live streams; comments run across the picture.',
  sites: [
    {
      hosts: ['live.nicovideo.jp', 'live2.nicovideo.jp', 'sp.live.nicovideo.jp', 'sp.live2.nicovideo.jp'],
      browsing: ['/', '/(focus|ranking|recent|timetable)/**'],
      // `lv` a programme, `co` a community, `ch` a channel; a recording keeps the programme's address.
      likely: { watching: ['/watch/(lv|co|ch)*', '/watch/user/:number', '/(gate|embed)/lv*'] },
      broadcasting: ['/(create|edit|editstream)/**'],
    },
    { hosts: ['nico.ms'], watching: ['/lv*'] },
  ],
  // A programme that runs on past its hour still says so: before the hours are asked, which every page may give.
  page: [
    { element: `#embedded-data[data-props*='"status":"ON_AIR"']`, is: 'live' },
    { element: `#embedded-data[data-props*='"status":"ENDED"']`, is: 'over' },
    { element: `#embedded-data[data-props*='"status":"RESERVED"']`, is: 'off' },
  ],
  tests: {
    browsing: [
      'https://live.nicovideo.jp/',
      'https://live.nicovideo.jp/recent?tab=common',
      'https://live.nicovideo.jp/ranking',
      'https://live.nicovideo.jp/timetable?date=20261124',
    ],
    watching: [
      'https://live.nicovideo.jp/watch/lv345678901?ref=top',
      'https://live2.nicovideo.jp/watch/co13879',
      'https://live.nicovideo.jp/watch/ch2646436',
      'https://live.nicovideo.jp/watch/user/45678',
      'https://live.nicovideo.jp/embed/lv209331974',
      'https://sp.live.nicovideo.jp/watch/lv345678901',
      'https://nico.ms/lv345678901',
    ],
    broadcasting: [
      'https://live.nicovideo.jp/create?reservation=1',
      'https://live2.nicovideo.jp/create',
      'https://live.nicovideo.jp/edit/lv345678901',
      'https://live.nicovideo.jp/editstream/lv345678901',
    ],
    nothing: [
      'https://www.nicovideo.jp/',
      'https://www.nicovideo.jp/watch/sm9',
      'https://www.nicovideo.jp/user/419948',
      'https://ch.nicovideo.jp/amiami-ch/video',
      'https://live.nicovideo.jp/my',
      'https://live.nicovideo.jp/embed/timeshift-reservations',
      'https://live.nicovideo.jp/search?keyword=game',
      'https://nico.ms/sm9',
      'https://account.nicovideo.jp/login',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/nicolive.py',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/niconico.py',
    'https://github.com/PreMiD/Activities/blob/main/websites/N/niconico/presence.ts',
  ],
});
