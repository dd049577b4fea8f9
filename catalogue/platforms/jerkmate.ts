import { definePlatform } from '../define';

export default definePlatform({
  id: 'jerkmate',
  name: 'Jerkmate',
  about: 'Live shows for adults only.',
  adult: true,
  sites: [
    {
      hosts: ['jerkmate.com', 'www.jerkmate.com', '{lang}.jerkmate.com', 'jerkmatelive.com', 'www.jerkmatelive.com'],
      localePaths: true,
      browsing: ['/', '/cams/**'],
      watching: ['/cam/:channel'],
    },
  ],
  tests: {
    browsing: [
      'https://jerkmate.com/',
      'https://www.jerkmate.com/?utm_source=x',
      'https://jerkmate.com/cams/male?aff_id=3',
      'https://jerkmate.com/cams',
      'https://de.jerkmate.com/',
    ],
    watching: [
      'https://jerkmate.com/cam/somemodel',
      'https://jerkmate.com/cam/some-model/?aff_id=3',
      'https://de.jerkmate.com/cam/somemodel',
      'https://jerkmatelive.com/cam/somemodel',
    ],
    nothing: [
      'https://jerkmate.com/login',
      'https://jerkmate.com/signup',
      'https://jerkmate.com/terms',
      'https://jerkmate.com/privacy',
      'https://jerkmate.com/blog/',
      'https://jerkmate.com/jerkmate-ranked',
      'https://jerkmate.com/cam/somemodel/photos',
      'https://jerkmate.com/somemodel',
      'https://jerkmatelive.com/terms',
      'https://gateway.jerkmate.com/',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://jerkmate.com/', 'Public code that opens jerkmatelive.com/cam/NAME for Jerkmate'],
});
