import { definePlatform } from '../define';

export default definePlatform({
  id: 'blast-tv',
  name: 'BLAST.tv',
  about: 'Live esports tournaments, such as Counter-Strike, on the organiser’s own site.',
  sites: [
    {
      hosts: ['blast.tv', 'www.blast.tv'],
      // The front page plays whatever is live; a match has its recording at its own address.
      watching: ['/', '/live', '/live/*'],
    },
  ],
  tests: {
    watching: [
      'https://blast.tv/',
      'https://www.blast.tv/?ref=x',
      'https://blast.tv/live',
      'https://blast.tv/live/b',
      'https://blast.tv/live/co-stream',
      'https://blast.tv/live/europe2/',
    ],
    nothing: [
      'https://blast.tv/cs/tournaments/open-2025-season-2/match/0a1b2c3d/spirit-faze',
      'https://blast.tv/cs/tournaments/open-2025-season-2',
      'https://blast.tv/dota/tournaments/blast-slam-iv/match/beef0123/tundra-liquid',
      'https://blast.tv/cs',
      'https://blast.tv/news/some-article',
      'https://blast.tv/terms-of-service',
      'https://blast.tv/cs/live',
      'https://api.blast.tv/v1/broadcasts/live',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/blasttv.py',
    'https://github.com/streamlink/streamlink/blob/master/tests/plugins/test_blasttv.py',
  ],
});
