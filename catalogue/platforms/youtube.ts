import { definePlatform } from '../define';

export default definePlatform({
  id: 'youtube',
  name: 'YouTube',
  about: 'Videos of every kind; channels can stream live with a chat beside it.',
  movesInPage: true,
  sites: [
    {
      hosts: [
        'youtube.com',
        'www.youtube.com',
        'm.youtube.com',
        'music.youtube.com',
        'gaming.youtube.com',
        'youtube-nocookie.com',
        'www.youtube-nocookie.com',
        'youtubeeducation.com',
        'www.youtubeeducation.com',
      ],
      reserved: `account_advanced account_notifications account_playback account_privacy account_sharing
        attribution_link audiolibrary browse browse_ajax c channel channel_switcher clip comments course
        dashboard e embed explore feed feeds gaming get_video_info guide_ajax hashtag heartbeat
        howyoutubeworks iframe_api index intl kids learning live live_chat live_chat_replay live_dashboard
        movies music my_live_events new oembed oops paid_memberships pair playables playlist playlist_ajax
        podcasts post profile_channel redirect reporthistory results s select_site shared shorts source
        sports storefront subscribe_ajax supported_browsers t trending tv unsupported_browsers user v
        verify_age view_all_playlists w watch watch_popup watch_videos youtubei yt yts`.split(/\s+/),
      framed: true,
      notLive: ['/embed/videoseries'],
      browsing: [
        '/live',
        '/gaming/live',
        // The channel that YouTube itself fills with what is live now.
        '/channel/UC4R8DWoMoI7CAwX8_LjQHig/**',
      ],
      watching: ['/live_chat'],
      likely: {
        watching: ['/live/:id', '/embed/live_stream', '/@*/live', '/(c|channel|user)/*/live', '/:channel/live'],
      },
      broadcasting: ['/(livestreaming|live_dashboard|webcam|my_live_events)/**'],
      maybe: {
        watching: ['/(watch|watch_popup)?v=:id', '/(v|e|embed|watch)/:id', '/?v=:id'],
      },
    },
    { hosts: ['youtu.be', 'www.youtu.be'], maybe: { watching: ['/:id'] } },
    {
      hosts: ['studio.youtube.com'],
      broadcasting: ['/livestreaming/**', '/(channel|video)/*/livestreaming/**', '/live_chat'],
    },
  ],
  page: [
    // Not `isLiveContent`: that stays true once a stream has ended.
    { json: 'videoDetails', id: 'videoId', where: { isLive: true }, is: 'live' },
    { json: 'videoDetails', id: 'videoId', where: { isUpcoming: true }, is: 'off' },
    { json: 'videoDetails', id: 'videoId', is: 'over' },
    { broadcastEvent: true, id: 'identifier' },
    {
      element: '.ytp-live-badge:not([disabled]), .ytp-live-badge-is-livehead',
      visible: true,
      after: 'yt-navigate-finish',
      is: 'live',
    },
    // A channel's page, where `/@name/live` leads while nothing is on; kept, but hidden, once the page moves on to a video.
    { element: 'ytd-browse[page-subtype="channels"]', visible: true, is: 'off' },
  ],
  minimumAgeToGoLive: {
    years: 16,
    note: 'From 13 to 15 only with an adult who can be seen on the stream.',
    source:
      'https://www.androidcentral.com/apps-software/youtube/minimum-streaming-age-youtube-requirement-increases-parents-details',
    checked: '2026-11-24',
  },
  messagesOff: {
    note: 'Younger child’s supervised account: parent settings or Family Link. “Explore” has no comments; other levels let them be read only, without live chat.',
    source: 'https://thezerobyte.com/13085/youtube-implements-read-only-comments-for-kids-in-supervised-experiences',
    checked: '2026-11-24',
  },
  chat: {
    list: 'yt-live-chat-item-list-renderer #items',
    row: 'yt-live-chat-text-message-renderer, yt-live-chat-paid-message-renderer',
    text: '#message',
    author: '#author-name',
    source: 'https://github.com/steveseguin/social_stream/blob/main/sources/youtube.js',
    checked: '2026-11-28',
  },
  tests: {
    browsing: [
      'https://www.youtube.com/live',
      'https://www.youtube.com/gaming/live',
      'https://m.youtube.com/channel/UC4R8DWoMoI7CAwX8_LjQHig',
      'https://www.youtube.com/channel/UC4R8DWoMoI7CAwX8_LjQHig/videos',
    ],
    watching: [
      'https://www.youtube.com/live/5qap5aO4i9A?si=abc',
      'https://www.youtube.com/@NASA/live',
      'https://m.youtube.com/@skynews/live',
      'https://www.youtube.com/c/euronews/live',
      'https://www.youtube.com/user/AlJazeeraEnglish/live',
      'https://www.youtube.com/channel/UCoMdktPbSTixAyNGwb-UYkQ/live',
      'https://www.youtube.com/euronews/live',
      'https://www.youtube.com/live_chat?v=5qap5aO4i9A&is_popout=1',
      'https://www.youtube-nocookie.com/embed/live_stream?channel=UCoMdktPbSTixAyNGwb-UYkQ',
    ],
    broadcasting: [
      'https://studio.youtube.com/channel/UCoMdktPbSTixAyNGwb-UYkQ/livestreaming/dashboard?c=UCoMdktPbSTixAyNGwb-UYkQ',
      'https://studio.youtube.com/video/5qap5aO4i9A/livestreaming',
      'https://studio.youtube.com/live_chat?is_popout=1&v=5qap5aO4i9A',
      'https://www.youtube.com/webcam',
      'https://www.youtube.com/live_dashboard?nv=1',
    ],
    maybe: [
      'https://www.youtube.com/watch?v=5qap5aO4i9A',
      'https://m.youtube.com/watch?app=desktop&v=5qap5aO4i9A',
      'https://music.youtube.com/watch?v=5qap5aO4i9A&list=RDAMVM5qap5aO4i9A',
      'https://www.youtube-nocookie.com/embed/5qap5aO4i9A?rel=0',
      'https://www.youtubeeducation.com/embed/5qap5aO4i9A',
      'https://youtu.be/5qap5aO4i9A?t=10',
      'https://www.youtube.com/v/5qap5aO4i9A',
    ],
    nothing: [
      'https://www.youtube.com/',
      'https://www.youtube.com/shorts/aqz-KE-bpKQ',
      'https://www.youtube.com/@NASA',
      'https://www.youtube.com/@NASA/streams',
      'https://www.youtube.com/@livenowfox/videos',
      'https://www.youtube.com/feed/subscriptions',
      'https://www.youtube.com/results?search_query=live+stream&sp=EgJAAQ%253D%253D',
      'https://www.youtube.com/playlist?list=PLbpi6ZahtOH6Blw3RGYpWkSByi_T7Rygb',
      'https://www.youtube.com/embed/videoseries?list=PLbpi6ZahtOH6Blw3RGYpWkSByi_T7Rygb',
      'https://www.youtube.com/live_chat_replay?continuation=op2w0w',
      'https://www.youtube.com/hashtag/live',
      'https://studio.youtube.com/channel/UCoMdktPbSTixAyNGwb-UYkQ/videos/upload',
      'https://youtu.be/',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/youtube.py',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/youtube/_base.py',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/youtube/_video.py',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
  ],
});
