import { definePlatform } from '../define';

export default definePlatform({
  id: 'joystick-tv',
  name: 'Joystick.tv',
  about: 'Live shows for adults only.',
  adult: true,
  sites: [
    {
      hosts: ['joystick.tv', 'www.joystick.tv'],
      broadcasting: ['/stream-settings/**'],
      browsing: ['/'],
      watching: ['/u/:channel', '/u/:channel/chat'],
    },
  ],
  tests: {
    broadcasting: ['https://joystick.tv/stream-settings', 'https://www.joystick.tv/stream-settings/'],
    browsing: ['https://joystick.tv/', 'https://www.joystick.tv/?x=1'],
    watching: [
      'https://joystick.tv/u/somemodel',
      'https://joystick.tv/u/Some_Model/',
      'https://joystick.tv/u/somemodel/chat',
      'https://www.joystick.tv/u/somemodel?x=1',
    ],
    nothing: [
      'https://joystick.tv/applications',
      'https://joystick.tv/api/oauth/authorize',
      'https://joystick.tv/u',
      'https://joystick.tv/u/somemodel/videos',
      'https://joystick.tv/login',
      'https://joystick.tv/signup',
      'https://joystick.tv/terms',
      'https://joystick.tv/privacy',
      'https://joystick.tv/blog',
      'https://support.joystick.tv/developer_support/',
      'https://api.joystick.tv/u/somemodel',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'https://github.com/obsproject/obs-studio/blob/master/plugins/rtmp-services/data/services.json',
  ],
});
