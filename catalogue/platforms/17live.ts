import { definePlatform } from '../define';

export default definePlatform({
  id: '17live',
  name: '17LIVE',
  about: 'Live streams by hosts who sing, talk and dance; viewers write and send paid gifts.',
  sites: [
    {
      hosts: ['17.live', 'www.17.live'],
      localePaths: true,
      browsing: ['/', '/(category|explore|live)', '/(category|explore)/**'],
      watching: ['/live/*'],
    },
    { hosts: ['17.media', 'www.17.media'], watching: ['/share/live/*'] },
  ],
  tests: {
    browsing: ['https://17.live/', 'https://17.live/ja', 'https://17.live/zh-Hant/?utm=x'],
    watching: [
      'https://17.live/en/live/6302408',
      'https://17.live/live/28635164',
      'https://17.live/en-US/live/29725277?source=x',
      'https://17.media/share/live/6302408',
    ],
    nothing: [
      'https://17.live/ja/vod/27323042/2cf84520-e65e-4b22-891e-1d3a00b0f068',
      'https://17.live/ja/profile/r/27484154',
      'https://17.live/profile/r/1789280/clip/1bHQSK8KUieruFXaCH4A4upCzlN',
      'https://17.live/ja/terms',
      'https://jp.17.live/copy-of-community/',
      'https://event.17.live/17955-2309-jp-beginner02',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/app17.py',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/ichinanalive.py',
  ],
});
