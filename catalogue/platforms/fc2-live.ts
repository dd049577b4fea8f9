import { definePlatform } from '../define';

export default definePlatform({
  id: 'fc2-live',
  name: 'FC2 Live',
  about: 'Japanese live streams with chat; much of it is for adults.',
  adult: true,
  sites: [
    {
      hosts: ['live.fc2.com'],
      localePaths: true,
      browsing: ['/', '/adult'],
      broadcasting: ['/live_start/**'],
      watching: ['/:number', '/embedPlayer?id'],
    },
  ],
  tests: {
    browsing: ['https://live.fc2.com/', 'https://live.fc2.com/adult/', 'https://live.fc2.com/en/'],
    watching: [
      'https://live.fc2.com/57892267/',
      'https://live.fc2.com/49197455',
      'https://live.fc2.com/10608314/?ref=x',
      'https://live.fc2.com/embedPlayer/?id=57892267&lang=ja',
      'https://live.fc2.com/ja/29745829/?from=x',
      'https://live.fc2.com/en/57892267/',
    ],
    broadcasting: ['https://live.fc2.com/live_start/', 'https://live.fc2.com/live_start?x=1'],
    nothing: [
      'https://video.fc2.com/content/20121209FP73fxDx',
      'http://video.fc2.com/en/content/20150125cEva0hDn/',
      'http://video.fc2.com/en/a/content/20130926eZpARwsF',
      'https://live.fc2.com/api/memberApi.php',
      'https://live.fc2.com/xxx/10608314/',
      'https://live.fc2.com/adult/contents/allchannellist.php',
      'https://live.fc2.com/common/live/img/thumb_profile_small.png',
      'https://secure.id.fc2.com/index.php?mode=login',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/fc2.py',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'Public code that opens live.fc2.com/live_start/ to go live, and reads live.fc2.com/ja/… and /en/…',
  ],
});
