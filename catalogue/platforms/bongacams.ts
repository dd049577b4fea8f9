import { definePlatform } from '../define';

export default definePlatform({
  id: 'bongacams',
  name: 'BongaCams',
  about: 'Live shows for adults only.',
  adult: true,
  sites: [
    {
      hosts: [
        'bongacams.com',
        'www.bongacams.com',
        'm.bongacams.com',
        '{lang}.bongacams.com',
        'bongacams.net',
        'www.bongacams.net',
        '{lang}.bongacams.net',
        'bongacams2.com',
        'www.bongacams2.com',
        '{lang}.bongacams2.com',
      ],
      channel: '[a-z0-9][a-z0-9_-]*',
      reserved: `chat contest contests gifts members model photos promotions rating swf token tokens tools track
        videos`.split(/\s+/),
      browsing: [
        '/',
        '/(all|couple|couples|female|females|male|males|new|new-models|online-rooms|popular|trans|transsexual|transsexuals)/**',
        '/(favorites|tags|top-models)/**',
        '/*-(cam|cams)/**',
      ],
      watching: ['/:channel'],
    },
    {
      // Where people sign up and log in to broadcast.
      hosts: ['bongamodels.com', 'www.bongamodels.com'],
      localePaths: true,
      broadcasting: ['/**'],
    },
  ],
  tests: {
    broadcasting: [
      'https://bongamodels.com/',
      'https://www.bongamodels.com/de/',
      'https://bongamodels.com/studio',
      'https://bongamodels.com/dashboard',
    ],
    browsing: [
      'https://bongacams.com/',
      'https://bongacams.com/female',
      'https://bongacams.com/female/tags/new',
      'https://bongacams.com/couples?page=2',
      'https://bongacams.com/new-models',
      'https://bongacams.com/trans-cam',
      'https://de.bongacams.com/male',
      'https://fr.bongacams.net/',
    ],
    watching: [
      'https://bongacams.com/someroom',
      'https://bongacams.com/Some-Room_8',
      'https://bongacams.com/someroom?x=1',
      'https://en.bongacams.com/someroom/',
      'https://es.bongacams.net/some-room',
      'https://bongacams2.com/some-room',
    ],
    nothing: [
      'https://bongacams.com/login',
      'https://bongacams.com/members/join',
      'https://bongacams.com/terms',
      'https://bongacams.com/privacy',
      'https://bongacams.com/blog',
      'https://bongacams.com/help',
      'https://bongacams.com/profile/someroom',
      'https://bongacams.com/tools/amf.php',
      'https://bongamodels.com/terms',
      'https://bongamodels.com/login',
      'https://bongacams.org/someroom',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/bongacams.py',
    'https://github.com/horacio9a/streamlink-bongacams',
  ],
});
