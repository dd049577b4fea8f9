import { definePlatform } from '../define';

export default definePlatform({
  id: 'showroom',
  name: 'Showroom',
  about: 'Japanese live streams, many by pop idols; viewers send gifts.',
  sites: [
    {
      hosts: ['showroom-live.com', 'www.showroom-live.com'],
      channel: '\\w[\\w-]+',
      reserved: `amateur app avatar avatar_shop broadcast campaign categories category episode event follow
        following genre gift home index inquiry karaoke lite live lp mypage notice official onlive opinion
        organizer organizer_registration point premium_live program ranking room talent timetable top user
        user_notice video videos`.split(/\s+/),
      browsing: ['/', '/onlive'],
      watching: ['/:channel', '/(r|lite)/:channel'],
    },
  ],
  tests: {
    browsing: [
      'https://www.showroom-live.com/',
      'https://showroom-live.com/?genre_id=103',
      'https://www.showroom-live.com/onlive',
    ],
    watching: [
      'https://www.showroom-live.com/48_Seina_Fukuoka',
      'http://showroom-live.com/48_YAMAGUCHI_MAHO',
      'https://www.showroom-live.com/r/0c1c310117354?t=1790532886',
      'https://www.showroom-live.com/7779344804',
      'https://www.showroom-live.com/lite/48_Seina_Fukuoka',
    ],
    nothing: [
      'https://www.showroom-live.com/room/profile?room_id=61576',
      'https://www.showroom-live.com/room/search',
      'https://www.showroom-live.com/user/profile?user_id=1',
      'https://www.showroom-live.com/episode/watch?id=214',
      'https://www.showroom-live.com/campaign/nogizaka46_sr',
      'https://www.showroom-live.com/event/some_event',
      'https://www.showroom-live.com/ranking',
      'https://www.showroom-live.com/timetable',
      'https://www.showroom-live.com/inquiry/',
      'https://www.showroom-live.com/notice',
      'https://www.showroom-live.com/avatar_shop/list',
      'https://www.showroom-live.com/organizer_registration/',
      'https://www.showroom-live.com/s/terms',
      'https://www.showroom-live.com/r',
      'https://www.showroom-live.com/search?keyword=x',
    ],
  },
  checked: '2026-11-30',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/tests/plugins/test_showroom.py',
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/showroom.py',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/showroomlive.py',
    'https://update.greasyfork.org/scripts/393234/',
  ],
});
