import { definePlatform } from '../define';

export default definePlatform({
  id: 'mirrativ',
  name: 'Mirrativ',
  about: 'Japanese live streams of phone games; viewers write and send paid gifts.',
  sites: [
    {
      hosts: ['mirrativ.com', 'www.mirrativ.com'],
      // One's own streams of before.
      notLive: ['/broadcast/history'],
      browsing: ['/'],
      // A recording keeps the address of its stream.
      watching: ['/live/*'],
      // With the address and the key to stream to.
      broadcasting: ['/broadcast/*'],
    },
  ],
  tests: {
    browsing: ['https://www.mirrativ.com/', 'https://mirrativ.com/?lang=ja'],
    watching: [
      'https://mirrativ.com/live/UQomuS7EMgHoxRHjEhNiHw',
      'https://mirrativ.com/live/POxyuG1KmW2982lqlDTuPw',
      'https://www.mirrativ.com/live/UQomuS7EMgHoxRHjEhNiHw?lang=ja',
    ],
    broadcasting: [
      'https://www.mirrativ.com/broadcast/prepare',
      'https://www.mirrativ.com/broadcast/UQomuS7EMgHoxRHjEhNiHw',
    ],
    nothing: [
      'https://www.mirrativ.com/broadcast/history',
      'https://www.mirrativ.com/broadcast',
      'https://www.mirrativ.com/user/110943130',
      'https://www.mirrativ.com/api/live/live?live_id=UQomuS7EMgHoxRHjEhNiHw',
      'https://www.mirrativ.com/terms',
      'https://www.mirrativ.com/live',
      'https://www.mirrativ.com/help',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/mirrativ.py',
    'Public user scripts for www.mirrativ.com/broadcast/*, without /history and /prepare',
  ],
});
