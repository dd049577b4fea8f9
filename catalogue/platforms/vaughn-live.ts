import { definePlatform } from '../define';

export default definePlatform({
  id: 'vaughn-live',
  name: 'Vaughn Live',
  about: 'Live streams of talk, games and films, with a chat.',
  sites: [
    {
      hosts: ['vaughn.live', 'www.vaughn.live', 'vaughnlive.tv', 'www.vaughnlive.tv'],
      channel: '[\\w.-]{2,}',
      reserved: `achievements admin avatar badges browse channel channels chat channel-settings dashboard embed emotes
        following go home js live manage img players popout recordings stats stream tags user users video
        videos`.split(/\s+/),
      browsing: ['/', '/browse/**'],
      watching: ['/:channel', '/(embed|popout)/(chat|video)/*'],
    },
  ],
  minimumAge: { years: 18, source: 'https://vaughn.live/citytv', checked: '2026-11-24' },
  tests: {
    browsing: [
      'https://vaughn.live/',
      'https://vaughn.live/browse',
      'https://vaughn.live/browse/misc',
      'https://www.vaughn.live/browse/espanol?x=1',
    ],
    watching: [
      'https://vaughn.live/platinum_hd',
      'https://vaughn.live/micchan?ref=x',
      'https://vaughn.live/embed/video/micchan?viewers=true&autoplay=true',
      'https://vaughn.live/popout/chat/micchan',
      'http://vaughnlive.tv/nacobar',
    ],
    nothing: [
      'https://vaughn.live/login',
      'https://vaughn.live/signup',
      'https://vaughn.live/settings',
      'https://vaughn.live/terms',
      'https://vaughn.live/privacy',
      'https://vaughn.live/embed/video',
      'https://vaughn.live/browse.css',
      'https://thumbnails.vaughnsoft.com/1487558698/fetch/live/nacobar.png',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/obsproject/obs-studio/blob/master/plugins/rtmp-services/data/services.json',
    'https://pastebin.com/NZYTncHk',
    'https://pastebin.com/r975SaAQ',
    'Public code that opens vaughn.live/browse/misc, vaughn.live/embed/video/… and vaughn.live/popout/chat/…',
  ],
});
