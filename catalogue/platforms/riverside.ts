import { definePlatform } from '../define';

export default definePlatform({
  id: 'riverside',
  name: 'Riverside',
  about: 'A studio in the browser for recording talks with guests and going live with them.',
  sites: [
    {
      hosts: ['riverside.fm', 'www.riverside.fm', 'riverside.com', 'www.riverside.com'],
      // With an `audienceToken` one only listens and writes.
      broadcasting: ['/studio/*?!audienceToken'],
      watching: ['/studio/*?audienceToken'],
    },
  ],
  tests: {
    broadcasting: [
      'https://riverside.fm/studio/maths-club',
      'https://riverside.fm/studio/maths-club-RG9lo?t=8007373b3bef44669da6&gw=on',
      'https://riverside.com/studio/maths-club-studio?t=3a938320e33f7df4b5d4',
      'https://www.riverside.com/studio/founders-ep1/',
    ],
    watching: [
      'https://riverside.fm/studio/gal---external?audienceToken=0d1c0f3e-5a2b-4c7d-9e8f-0a1b2c3d4e5f',
      'https://riverside.com/studio/maths-club?audienceToken=0d1c0f3e',
    ],
    nothing: [
      'https://riverside.com/',
      'https://riverside.fm/studio',
      'https://riverside.fm/dashboard/home',
      'https://riverside.fm/dashboard/studios/maths-club/recordings/6db28fc0-fcde-44fa-b596-000000000000',
      'https://riverside.com/webinar/registration/eyJzbHVnIjoi',
      'https://riverside.com/transcription',
      'https://riverside.com/blog/lower-thirds',
      'https://riverside.fm/login',
      'https://api.riverside.com/hosting/abc.rss',
      'https://careers.riverside.com/careers/editor',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'https://github.com/steveseguin/social_stream/blob/main/sources/riverside.js',
  ],
});
