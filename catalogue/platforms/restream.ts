import { definePlatform } from '../define';

export default definePlatform({
  id: 'restream',
  name: 'Restream',
  about: 'A studio in the browser, from which one goes live on YouTube, Twitch and others at once.',
  sites: [
    {
      // A room, such as `/abc-defg-hij`, or a guest's way into one.
      hosts: ['studio.restream.io'],
      reserved: ['clips', 'recordings', 'storage'],
      broadcasting: ['/', '/*', '/guest/*'],
    },
    { hosts: ['restream.io', 'www.restream.io'], broadcasting: ['/settings/streaming-setup'] },
    { hosts: ['app.restream.io'], broadcasting: ['/settings/streaming-setup', '/studio/**', '/(channel|titles)'] },
    { hosts: ['player.restream.io'], watching: ['/?token'] },
  ],
  tests: {
    broadcasting: [
      'https://studio.restream.io/',
      'https://studio.restream.io/eue-pcqd-vbw',
      'https://studio.restream.io/ejv-xvrz-obz?name=x',
      'https://studio.restream.io/guest/blpQa29kTY4ZXpUffUNgq9BcE57fdHQ',
      'https://restream.io/settings/streaming-setup?from=OBS',
      'https://app.restream.io/settings/streaming-setup',
      'https://app.restream.io/studio',
      'https://app.restream.io/channel',
      'https://app.restream.io/titles',
    ],
    watching: [
      'https://player.restream.io/?token=0123456789abcdef',
      'https://player.restream.io?token=0123456789abcdef&muted=1',
    ],
    nothing: [
      'https://restream.io/',
      'https://restream.io/pricing',
      'https://restream.io/blog/how-to-go-live',
      'https://restream.io/studio',
      'https://app.restream.io/home',
      'https://app.restream.io/settings/billing',
      'https://chat.restream.io/chat',
      'https://studio.restream.io/login',
      'https://support.restream.io/en',
      'https://player.restream.io/',
      'https://developers.restream.io/events',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://developers.restream.io/events/event-studio-guest-invite',
    'Public code that starts streams at app.restream.io/channel and names them at app.restream.io/titles',
    'https://github.com/obsproject/obs-studio/blob/master/plugins/rtmp-services/data/services.json',
    'https://github.com/steveseguin/social_stream/blob/main/README.md',
  ],
});
