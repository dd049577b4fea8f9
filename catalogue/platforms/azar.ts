import { definePlatform } from '../define';

export default definePlatform({
  id: 'azar',
  name: 'Azar',
  about: 'Matches strangers for one-to-one video chat.',
  sites: [
    {
      hosts: ['azarlive.com', 'www.azarlive.com', 'azar.live', 'www.azar.live', 'azar.com', 'www.azar.com'],
      localePaths: true,
      reserved: `announcement announcements notice notices`.split(/\s+/),
      'video-chat': ['/**'],
    },
  ],
  minimumAge: {
    years: 17,
    note: '18 in the United Kingdom, and for the part called Azar Live.',
    source: 'https://help.azarlive.com/hc/en-us/articles/360047526053-Azar-Community-Guidelines',
    checked: '2026-11-24',
  },
  minimumAgeToGoLive: {
    years: 18,
    note: '20 in Korea.',
    source: 'https://help.azarlive.com/hc/it',
    checked: '2026-11-24',
  },
  report: {
    url: 'https://help.azarlive.com/hc/en-us/articles/360047526053-Azar-Community-Guidelines',
    source:
      'https://help.azarlive.com/hc/pt-br/articles/227131968-O-que-posso-fazer-se-outros-usu%C3%A1rios-me-causarem-desconforto-Como-reportar',
    checked: '2026-11-24',
  },
  tests: {
    'video-chat': [
      'https://azarlive.com/',
      'https://azarlive.com/home',
      'https://azarlive.com/en-us/',
      'https://azarlive.com/ko',
      'https://azarlive.com/omegle-alternative',
      'https://azar.live/',
      'https://www.azar.com/video-chat',
      'https://www.azarlive.com/app?x=1',
    ],
    nothing: [
      'https://azarlive.com/terms',
      'https://azarlive.com/privacy',
      'https://azarlive.com/blog/',
      'https://azarlive.com/en/community-guidelines',
      'https://azarlive.com/safety',
      'https://azarlive.com/about',
      'https://azarlive.com/notice',
      'https://help.azarlive.com/hc/en-us',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/VeltrixJS/azar-ip-sniffer',
    'https://help.azarlive.com/hc/en-us/articles/360047526053-Azar-Community-Guidelines',
  ],
});
