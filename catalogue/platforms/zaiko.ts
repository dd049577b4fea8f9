import { definePlatform } from '../define';

export default definePlatform({
  id: 'zaiko',
  name: 'Zaiko',
  about: 'Japanese concerts and shows, streamed live to those who bought a ticket.',
  sites: [
    {
      // Each organiser has a host of their own as well.
      hosts: ['zaiko.io', 'www.zaiko.io', '{name}.zaiko.io'],
      // A recording keeps the stream's address.
      watching: ['/event/:number/stream/**'],
    },
  ],
  tests: {
    watching: [
      'https://zaiko.io/event/324868/stream/20571/20571',
      'https://www.zaiko.io/event/354406/stream/20571?ref=x',
      'https://harbour-hall.zaiko.io/event/354406/stream/20571',
    ],
    nothing: [
      'https://zaiko.io/',
      'https://zaiko.io/event/354406',
      'https://harbour-hall.zaiko.io/event/354406',
      'https://zaiko.io/account/eticket/TZjMwMzQ2Y2EzMXwyMDIzMDYwNzEyMTMyNXw1MDViOWU2Mw==',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/zaiko.py', 'https://zaiko.io/event/354406'],
});
