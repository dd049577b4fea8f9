import { definePlatform } from '../define';

export default definePlatform({
  id: 'x',
  name: 'X',
  about: 'Short posts; people can stream live and speak in audio rooms.',
  movesInPage: true,
  sites: [
    {
      hosts: [
        'x.com',
        'www.x.com',
        'mobile.x.com',
        'twitter.com',
        'www.twitter.com',
        'mobile.twitter.com',
        'm.twitter.com',
      ],
      channel: '[a-z0-9_]{1,20}',
      reserved: `404 activity all announcements anywhere api_rules api_terms apirules badges bookmarks buttons
        communities compose connect_people devices direct_messages directory edit_announcements explore
        favorites find_sources find_users follower_requests followers following friend_request friendrequest
        friends goodies hashtag hashtags home i im_account intent invitations list lists logged_out logo me
        media_signup mentions mockview moments newtwitter nudge oct personalization phoenix_search places
        positions premium_sign_up public_timeline related_tweets replies retweeted_of_mine retweets
        retweets_by_others root saved_searches search_advanced search_home sent session sessions share
        similar_to start statistics statuses topics translate trends tweet tweetbutton tweets twitterblue
        twttr users webview who_to_follow widgets your_twitter_data zendesk_auth`.split(/\s+/),
      likely: {
        watching: [
          '/i/(broadcasts|events)/:id',
          '/i/spaces/:id',
          '/i/spaces/:id/peek',
          '/:channel/(live|chat|livechat)',
        ],
      },
      broadcasting: ['/i/spaces/start', '/i/live-studio/**'],
    },
    {
      hosts: ['studio.x.com', 'studio.twitter.com'],
      framed: true,
      broadcasting: ['/(producer|live)/**'],
      // In other sites, also once it is over.
      maybe: { watching: ['/embed/broadcast/:id'] },
    },
  ],
  page: [
    // English only: no other sign of an ended broadcast is known.
    { element: '[data-testid="chatContainer"]', text: 'This broadcast has ended', is: 'over' },
    { element: '[data-testid="primaryColumn"]', text: 'is not live', is: 'off' },
  ],
  minimumAge: {
    years: 13,
    source: 'https://thirdparty.com/resources/social-media/twitter',
    checked: '2026-11-24',
  },
  report: {
    way: 'dots-menu',
    url: 'https://help.x.com/en/safety-and-security/report-abusive-behavior',
    source: 'https://help.twitter.com/en/safety-and-security/report-abusive-behavior',
    checked: '2026-11-24',
  },
  messagesOff: {
    note: 'Settings, Privacy and safety, Direct Messages: take message requests from “No one”.',
    source: 'https://vloggerbeat.com/posts/twitter-s-direct-message-rules-explained',
    checked: '2026-11-24',
  },
  tests: {
    watching: [
      'https://x.com/i/broadcasts/1OdJrXyaBcDeX',
      'https://twitter.com/i/broadcasts/1OdJrXyaBcDeX?s=20',
      'https://x.com/i/events/1910629646300762999',
      'https://x.com/i/spaces/1OdJrXyaBcDeX',
      'https://mobile.twitter.com/i/spaces/1OdJrXyaBcDeX/peek',
      'https://x.com/SpaceX/live',
      'https://www.x.com/SpaceX/livechat',
    ],
    broadcasting: [
      'https://studio.x.com/producer',
      'https://studio.x.com/producer/broadcasts/1OdJrXyaBcDeX',
      'https://studio.twitter.com/live',
      'https://x.com/i/spaces/start',
      'https://x.com/i/live-studio/sources',
    ],
    maybe: ['https://studio.x.com/embed/broadcast/1OdJrXyaBcDeX?dnt=true'],
    nothing: [
      'https://x.com/',
      'https://x.com/home',
      'https://x.com/SpaceX',
      'https://x.com/SpaceX/status/1163218564784017499',
      'https://x.com/SpaceX/status/1163218564784017499/video/1',
      'https://x.com/hashtag/live',
      'https://x.com/search?q=live&f=live',
      'https://x.com/i/chat',
      'https://x.com/i/lists/123',
      'https://x.com/i/events',
      'https://x.com/explore/tabs/trending',
      'https://studio.x.com/library',
      'https://studio.x.com/embed/broadcast',
      'https://help.x.com/en/using-x/x-live',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/twitter.py',
    'https://github.com/steveseguin/social_stream/blob/main/sources/x.js',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'Public code that shows studio.x.com/embed/broadcast/… in other pages',
  ],
});
