import { definePlatform } from '../define';

export default definePlatform({
  id: 'cam4',
  name: 'CAM4',
  about: 'Live shows for adults only.',
  adult: true,
  sites: [
    {
      hosts: ['cam4.com', 'www.cam4.com', 'm.cam4.com', '{lang}.cam4.com'],
      // Pages with a hyphen need no reserved word: no room is called so.
      channel: '[a-z0-9_]+',
      reserved: `become cdn contest contests galleries leaderboard my performer photos profiles promotions
        rankings rest reward rewards studio studios token tokens videos`.split(/\s+/),
      broadcasting: ['/(broadcast|broadcaster|broadcasting)/**'],
      browsing: [
        '/',
        '/(all|cams|couple|couples|female|females|male|males|shemale|trans|transgender)/**',
        '/(favorites|featured|followed|hashtags|listing|new|party|popular|recent|search|tags|top)/**',
      ],
      watching: ['/:channel'],
    },
  ],
  tests: {
    broadcasting: [
      'https://www.cam4.com/broadcast',
      'https://www.cam4.com/broadcast/',
      'https://www.cam4.com/broadcasting',
      'https://www.cam4.com/broadcaster?x=1',
    ],
    browsing: [
      'https://www.cam4.com/',
      'https://www.cam4.com/female/2',
      'https://www.cam4.com/female/new',
      'https://www.cam4.com/couple',
      'https://www.cam4.com/shemale/1',
      'https://www.cam4.com/shemale',
      'https://www.cam4.com/featured/1',
      'https://www.cam4.com/recent',
      'https://pt.cam4.com/cams/portugal/1',
      'https://cam4.com/trans?x=1',
    ],
    watching: [
      'https://www.cam4.com/some_room',
      'https://www.cam4.com/SomeRoom99',
      'https://www.cam4.com/some_room/?act=join',
      'https://cam4.com/some_room',
      'https://pt.cam4.com/some_room',
    ],
    nothing: [
      'https://www.cam4.com/login',
      'https://www.cam4.com/signup',
      'https://www.cam4.com/terms',
      'https://www.cam4.com/privacy',
      'https://www.cam4.com/blog',
      'https://www.cam4.com/help',
      'https://www.cam4.com/terms-of-use',
      'https://www.cam4.com/rest/v1.0/profile/some_room/info',
      'https://www.cam4.com/some_room/photos',
      'https://support.cam4.com/',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/cam4.py',
    'https://github.com/horacio9a/cam4-anonymous',
  ],
});
