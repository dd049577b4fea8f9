import { definePlatform } from '../define';

export default definePlatform({
  id: 'mixch',
  name: 'Mixch',
  about: 'Japanese live streams from phones; viewers write.',
  sites: [
    {
      hosts: ['mixch.tv', 'www.mixch.tv'],
      browsing: ['/'],
      watching: ['/u/:number/live'],
    },
  ],
  tests: {
    browsing: ['https://mixch.tv/', 'https://mixch.tv/?ref=x'],
    watching: [
      'https://mixch.tv/u/16943797/live',
      'https://mixch.tv/u/16137876/live',
      'https://mixch.tv/u/17209506/live/?ref=x',
      'https://www.mixch.tv/u/18084988/live/',
    ],
    nothing: [
      'https://mixch.tv/u/12299174',
      'https://mixch.tv/m/Ve8KNkJ5',
      'https://mixch.tv/m/61DzpIKE',
      'https://mixch.tv/archive/421',
      'https://mixch.tv/archive/1214',
      'https://mixch.tv/live/events',
      'https://mixch.tv/p/vz77ifgu',
      'https://mixch.tv/api-web/users/16943797/live',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/mixch.py'],
});
