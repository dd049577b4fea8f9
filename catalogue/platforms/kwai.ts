import { definePlatform } from '../define';

export default definePlatform({
  id: 'kwai',
  name: 'Kwai',
  about: 'An app of short videos with live streams; creators stream from its studio.',
  sites: [
    { hosts: ['kwai.com', 'www.kwai.com'], browsing: ['/live'] },
    { hosts: ['studio.kwai.com'], broadcasting: ['/live/**'] },
  ],
  tests: {
    browsing: ['https://www.kwai.com/live', 'https://www.kwai.com/live/?ref=x'],
    broadcasting: ['https://studio.kwai.com/live', 'https://studio.kwai.com/live?lang=pt'],
    nothing: [
      'https://www.kwai.com/',
      'https://www.kwai.com/@gh17mr',
      'https://k.kwai.com/u/@gh17mr',
      'https://studio.kwai.com/',
      'https://studio.kwai.com/login',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'https://github.com/steveseguin/social_stream/blob/main/sources/kwai.js',
  ],
});
