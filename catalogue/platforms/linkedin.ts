import { definePlatform } from '../define';

export default definePlatform({
  id: 'linkedin',
  name: 'LinkedIn',
  about: 'A network for work; members can stream live events.',
  sites: [
    {
      hosts: ['linkedin.com', 'www.linkedin.com', 'm.linkedin.com', '{lang}.linkedin.com'],
      likely: { watching: ['/video/(live|event)/:id', '/video/embed/live/:id'] },
      broadcasting: ['/video/golive/**'],
      maybe: { watching: ['/events/:id', '/events/:id/(about|comments|theater)'] },
    },
  ],
  page: [
    { script: '"lifecycleState":\\s*"ONGOING"', is: 'live' },
    { script: '"lifecycleState":\\s*"FUTURE"', is: 'off' },
    { script: '"lifecycleState":\\s*"PAST"', is: 'over' },
  ],
  minimumAge: {
    years: 16,
    source: 'https://conductatlas.com/platform/linkedin/linkedin-user-agreement/age-restriction-and-minimum-age',
    checked: '2026-11-24',
  },
  tests: {
    watching: [
      'https://www.linkedin.com/video/live/urn:li:ugcPost:7171037281166835712/',
      'https://www.linkedin.com/video/live/urn:li:ugcPost:7338958277646393345/?originTrackingId=98BF',
      'https://www.linkedin.com/video/event/urn:li:ugcPost:6963548758777200640/',
      'https://de.linkedin.com/video/live/urn:li:ugcPost:7171037281166835712',
      'https://www.linkedin.com/video/embed/live/urn:li:ugcPost:6859285219204227072',
    ],
    broadcasting: [
      'https://www.linkedin.com/video/golive/',
      'https://www.linkedin.com/video/golive/now/',
      'https://www.linkedin.com/video/golive/urn:li:fsd_company:123/',
      'https://linkedin.com/video/golive',
    ],
    maybe: [
      'https://www.linkedin.com/events/7171037281166835712/',
      'https://www.linkedin.com/events/some-title-7171037281166835712/comments/',
      'https://www.linkedin.com/events/7171037281166835712/theater/',
      'https://fr.linkedin.com/events/some-title7171037281166835712',
    ],
    nothing: [
      'https://www.linkedin.com/',
      'https://www.linkedin.com/feed/',
      'https://www.linkedin.com/events/',
      'https://www.linkedin.com/events/7171037281166835712/manage/attendees/',
      'https://www.linkedin.com/video/live/',
      'https://www.linkedin.com/video/embed/live/',
      'https://www.linkedin.com/in/live/',
      'https://www.linkedin.com/company/live/',
      'https://www.linkedin.com/posts/someone_live-activity-7016901149999955968-abcd',
      'https://www.linkedin.com/learning/live-streaming/welcome',
      'https://www.linkedin.com/help/linkedin/answer/a564446',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/linkedin.py',
    'https://github.com/steveseguin/social_stream/blob/main/sources/linkedin.js',
  ],
});
