import { definePlatform } from '../define';

export default definePlatform({
  id: 'crowdcast',
  name: 'Crowdcast',
  about: 'Live talks, courses and concerts to sign up for, with a chat and questions.',
  sites: [
    {
      hosts: ['crowdcast.io', 'www.crowdcast.io'],
      // An event keeps its address once it is over.
      watching: ['/(c|e)/*', '/(c|e)/*/:number'],
      broadcasting: ['/new-event'],
    },
  ],
  tests: {
    watching: [
      'https://www.crowdcast.io/e/poetry-night-live',
      'https://www.crowdcast.io/e/beam-summit/42',
      'https://crowdcast.io/c/mx8d7yw0629i',
      'https://www.crowdcast.io/c/maths-for-parents?utm_source=profile',
    ],
    broadcasting: ['https://www.crowdcast.io/new-event?show_tour=true', 'https://crowdcast.io/new-event/'],
    nothing: [
      'https://www.crowdcast.io/',
      'https://www.crowdcast.io/e',
      'https://www.crowdcast.io/@someone',
      'https://www.crowdcast.io/e/poetry-night-live/register',
      'https://www.crowdcast.io/pricing',
      'https://www.crowdcast.io/terms-of-service',
      'https://www.crowdcast.io/login',
      'https://docs.crowdcast.io/en/articles/1',
      'https://gql.crowdcast.io/v1/graphql',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'https://github.com/steveseguin/social_stream/blob/main/sources/crowdcast.js',
    'Public code that opens www.crowdcast.io/new-event',
  ],
});
