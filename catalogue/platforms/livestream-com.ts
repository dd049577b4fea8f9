import { definePlatform } from '../define';

export default definePlatform({
  id: 'livestream-com',
  name: 'Livestream.com',
  about: 'Live events by churches, schools, clubs and companies.',
  sites: [
    {
      hosts: ['livestream.com', 'www.livestream.com', 'new.livestream.com', 'api.new.livestream.com'],
      notLive: ['/accounts/:number/*/videos/**', '/accounts/:number/events/*/videos/**', '/accounts/:number/videos/**'],
      watching: [
        '/accounts/:number',
        '/accounts/:number/*',
        '/accounts/:number/events/:number',
        '/*/events/:number',
        // The player, as it stands in other pages.
        '/accounts/:number/*/player',
        '/accounts/:number/events/:number/player',
        '/*/events/:number/player',
      ],
    },
  ],
  tests: {
    watching: [
      'https://livestream.com/accounts/12182108/',
      'https://livestream.com/accounts/1538473/eaglecam',
      'https://www.livestream.com/accounts/12182108/',
      'https://livestream.com/accounts/12182108/events/4004765',
      'https://api.new.livestream.com/accounts/12182108/events/4004765',
      'http://new.livestream.com/accounts/1538473/eaglecam',
      'https://livestream.com/concur/events/4366576',
      'https://livestream.com/concur/events/4366576/player?autoPlay=true',
      'https://livestream.com/accounts/1538473/eaglecam/player',
      'https://livestream.com/accounts/8727672/events/8453069/player?width=640&height=360&enableInfoAndActivity=true&autoPlay=true',
    ],
    nothing: [
      'https://livestream.com/',
      'https://www.livestream.com/',
      'https://livestream.com/accounts/4175709/neelix/videos/119637915',
      'https://livestream.com/accounts/844142/events/5602516/videos/216545361',
      'https://api.new.livestream.com/accounts/844142/events/5602516/videos/216545361',
      'https://livestream.com/accounts/844142/events/5602516/videos/216545361/player',
      'https://livestream.com/concur/events/4366576/videos/216545361',
      'https://livestream.com/concur/events/4366576/videos/216545361/player',
      'https://livestream.com/blog/events/12',
      'https://livestream.com/login',
      'https://livestream.com/accounts',
      'http://vod.livestream.com/events/0000000000673980/',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/tests/plugins/test_livestream.py',
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/livestream.py',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
  ],
});
