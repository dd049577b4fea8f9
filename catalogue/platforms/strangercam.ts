import { definePlatform } from '../define';

export default definePlatform({
  id: 'strangercam',
  name: 'Strangercam',
  about: 'Matches strangers for random video chat.',
  sites: [
    {
      hosts: ['strangercam.com', 'www.strangercam.com'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://strangercam.com/',
      'https://www.strangercam.com',
      'https://strangercam.com/video',
      'https://strangercam.com/text/',
      'https://strangercam.com/fr/?ref=x',
      'https://strangercam.com/girls-chat',
    ],
    nothing: [
      'https://strangercam.com/terms',
      'https://strangercam.com/privacy-policy',
      'https://strangercam.com/rules/',
      'https://strangercam.com/blog/',
      'https://strangercam.com/blog/video-chat',
      'https://strangercam.com/es/contact',
      'https://support.strangercam.com/',
      'https://mystrangercam.com/',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://strangercam.com/', 'https://gitlab.com/MysteryBlokHed/userscripts'],
});
