import { definePlatform } from '../define';

export default definePlatform({
  id: 'piczel',
  name: 'Piczel',
  about: 'Artists draw live, with a chat; some of it is for adults.',
  sites: [
    {
      hosts: ['piczel.tv', 'www.piczel.tv'],
      browsing: ['/'],
      watching: ['/(watch|chat)/*'],
    },
  ],
  tests: {
    browsing: ['https://piczel.tv/', 'https://www.piczel.tv/?ref=x'],
    watching: [
      'https://piczel.tv/watch/Schwoo',
      'https://www.piczel.tv/watch/Bikupan/?ref=x',
      'https://piczel.tv/chat/Schwoo',
    ],
    nothing: [
      'https://piczel.tv/watch/',
      'https://piczel.tv/gallery/Bikupan',
      'https://piczel.tv/gallery/image/12345',
      'https://piczel.tv/api/streams',
      'https://playback.piczel.tv/live/1/llhls.m3u8',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/tests/plugins/test_piczel.py',
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/piczel.py',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
  ],
});
