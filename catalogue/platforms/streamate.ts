import { definePlatform } from '../define';

export default definePlatform({
  id: 'streamate',
  name: 'Streamate',
  about: 'Live shows for adults only.',
  adult: true,
  sites: [
    {
      hosts: ['streamate.com', 'www.streamate.com', 'cammodels.com', 'www.cammodels.com'],
      browsing: ['/', '/cam', '/(couple|couples|girls|guys|men|trans|women)/**'],
      watching: ['/cam/:channel'],
    },
  ],
  tests: {
    browsing: [
      'https://streamate.com/',
      'https://www.streamate.com/?AFNO=1',
      'https://www.streamate.com/cam/',
      'https://www.cammodels.com/',
    ],
    watching: [
      'https://streamate.com/cam/SomeModel',
      'https://www.streamate.com/cam/some-model/?AFNO=1',
      'https://www.cammodels.com/cam/SomeModel/',
      'https://cammodels.com/cam/SomeModel',
    ],
    nothing: [
      'https://streamate.com/login',
      'https://streamate.com/signup',
      'https://streamate.com/terms',
      'https://streamate.com/privacy',
      'https://streamate.com/blog/',
      'https://streamate.com/SomeModel',
      'https://streamate.com/cam/SomeModel/photos',
      'https://affiliate.streamate.com/SMLive/SMLResult.xml',
      'https://www.livecammodels.com/cam/SomeModel',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/cammodels.py',
    'https://github.com/lossless1024/StreaMonitor',
  ],
});
