import { definePlatform } from '../define';

export default definePlatform({
  id: 'flirt4free',
  name: 'Flirt4Free',
  about: 'Live shows for adults only.',
  adult: true,
  sites: [
    {
      hosts: ['flirt4free.com', 'www.flirt4free.com'],
      browsing: ['/?!model', '/live/**', '/rooms'],
      watching: ['/?model', '/rooms/*', '/live-sex-cam-model/*'],
    },
  ],
  tests: {
    browsing: [
      'https://www.flirt4free.com/',
      'https://www.flirt4free.com/live/girls/',
      'https://www.flirt4free.com/live/guys',
      'https://www.flirt4free.com/rooms?service=guys&mp_code=x',
      'https://flirt4free.com/?mp_code=x',
    ],
    watching: [
      'https://www.flirt4free.com/?model=some-model',
      'https://flirt4free.com/?model=somemodel&mp_code=x',
      'https://www.flirt4free.com/rooms/some-model/',
      'https://flirt4free.com/rooms/somemodel?mp_code=x',
      'https://www.flirt4free.com/live-sex-cam-model/some-model/',
    ],
    nothing: [
      'https://www.flirt4free.com/login',
      'https://www.flirt4free.com/terms',
      'https://www.flirt4free.com/privacy',
      'https://www.flirt4free.com/blog/',
      'https://www.flirt4free.com/models/somemodel.html',
      'https://www.flirt4free.com/models/bios/somemodel/about.php',
      'https://www.flirt4free.com/search?q=somemodel',
      'https://www.flirt4free.com/videos',
      'https://studios.flirt4free.com/broadcasters/stats-export.php?a=x',
    ],
  },
  checked: '2026-11-30',
  sources: [
    'https://www.flirt4free.com/live/girls/',
    'https://github.com/lossless1024/StreaMonitor',
    'Public code that opens www.flirt4free.com/rooms/NAME/ and /live-sex-cam-model/NAME/',
  ],
});
