import { definePlatform } from '../define';

export default definePlatform({
  id: 'streamyard',
  name: 'StreamYard',
  about: 'A studio in the browser, from which one goes live on YouTube, Facebook and others, also with guests.',
  sites: [
    {
      hosts: ['streamyard.com', 'www.streamyard.com', 'app.streamyard.com'],
      // A room: a word of letters and digits, or `abcd-efgh-ijk`.
      channel: '[a-z0-9]{4,16}|[a-z0-9]{3,4}-[a-z0-9]{4}-[a-z0-9]{3,4}',
      reserved: `agencies alternatives analytics brands broadcast broadcasts church churches clips compare
        customers dashboard demo destination destinations discover ecamm education embed enterprise
        enterprises examples explore folders gaming getstarted guest guests home integrations learn library
        live livestream livestreaming local marketing member members multistream multistreaming onair
        onboarding overview pal plan plans podcast podcasting podcasts product products projects record
        recorder recording recordings ambassadors android ios refer referral referrals resource resources
        rtmp schedule screenrecorder showcase simulcast solutions space spaces storage stories stream
        streaming streams studio studios team teams templates tool tools trial tutorial tutorials university
        upgrade usecases video videos watch webinar webinars whatsnew workspace workspaces youtube`.split(/\s+/),
      watching: ['/watch/*'],
      // The list of one's broadcasts, where one makes them; `/broadcasts/past` are over.
      broadcasting: ['/broadcasts', '/:channel', '/studio/*'],
    },
  ],
  tests: {
    watching: [
      'https://streamyard.com/watch/fJCre6Qg7neQ',
      'https://streamyard.com/watch/YfEj26jJJg2w?embed=true',
      'https://www.streamyard.com/watch/YfEj26jJJg2w/',
    ],
    broadcasting: [
      'https://streamyard.com/rp8gsu5mgc',
      'https://streamyard.com/abcd1234xyz?ref=x',
      'https://app.streamyard.com/pq2cyk3dms',
      'https://streamyard.com/wxyz-abcd-efg',
      'https://streamyard.com/studio/abc123',
      'https://streamyard.com/broadcasts',
      'https://app.streamyard.com/broadcasts',
    ],
    nothing: [
      'https://streamyard.com/',
      'https://streamyard.com/broadcasts/past',
      'https://app.streamyard.com/destinations',
      'https://streamyard.com/pricing',
      'https://streamyard.com/resources',
      'https://streamyard.com/blog/go-live',
      'https://streamyard.com/pal/d/4997670971113472',
      'https://streamyard.com/watch',
      'https://streamyard.com/login',
      'https://support.streamyard.com/hc/en-us/articles/360043291612-Guest-instructions',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://raw.githubusercontent.com/api-evangelist/streamyard/refs/heads/main/apis.yml',
    'https://gist.github.com/PabloDinella/6eb35d22acae4bf2995ec0de42e908c3',
    'Public code that begins broadcasts at streamyard.com/broadcasts',
  ],
});
