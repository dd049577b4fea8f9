import { definePlatform } from '../define';

export default definePlatform({
  id: 'wpstream',
  name: 'WpStream',
  about: 'A service with which people go live on a website of their own.',
  sites: [{ hosts: ['wpstream.net', 'www.wpstream.net'], broadcasting: ['/obs-get-stream-key'] }],
  tests: {
    broadcasting: [
      'https://wpstream.net/obs-get-stream-key',
      'https://wpstream.net/obs-get-stream-key/',
      'https://www.wpstream.net/obs-get-stream-key?from=OBS',
    ],
    nothing: [
      'https://wpstream.net/',
      'https://wpstream.net/pricing/',
      'https://wpstream.net/my-account/edit-account/',
      'https://wpstream.net/streaming-software-for-churches/',
      'https://wpstream.net/downloads/demos/main/demo-content.xml',
      'https://wpstream.net/blog/go-live',
      'https://docs.wpstream.net/docs/start',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://github.com/obsproject/obs-studio/blob/master/plugins/rtmp-services/data/services.json'],
});
