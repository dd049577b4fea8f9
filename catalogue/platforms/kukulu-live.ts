import { definePlatform } from '../define';

export default definePlatform({
  id: 'kukulu-live',
  name: 'Kukulu Live',
  about: 'A small Japanese site for live streams with comments.',
  sites: [
    {
      hosts: ['live.erinn.biz'],
      browsing: ['/'],
      // The stream's number stands alone in the query: `?h123`. The comment window is a page of its own.
      watching: ['/live.php', '/live.comment.php?hash'],
    },
  ],
  tests: {
    browsing: ['https://live.erinn.biz/', 'https://live.erinn.biz/?lang=ja'],
    watching: [
      'https://live.erinn.biz/live.php?h675134569',
      'https://live.erinn.biz/live.php?h102338092',
      'https://live.erinn.biz/live.php?h878049531',
      'https://live.erinn.biz/live.comment.php?hash=878049531',
    ],
    nothing: [
      'https://live.erinn.biz/userdata.php?uid://abc/',
      'https://live.erinn.biz/api/?category=live',
      'https://live.erinn.biz/favicon.ico',
      'https://live.erinn.biz/live.timeshift.fplayer.php?hash=102338092',
      'https://erinn.biz/',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/kukululive.py'],
});
