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
      ],
      reserved: `attribution_link browse c channel clip course e embed explore feed feeds gaming get_video_info hashtag
        index intl kids learning live movies music new oembed oops playables playlist podcasts post profile_channel
        redirect reporthistory results s select_site shared shorts source sports storefront t trending tv user v w
        watch watch_popup yt`.split(/\s+/),
      notLive: ['/embed/videoseries'],
      browsing: [
        '/live',
        '/gaming/live',
        // The channel that YouTube itself fills with what is live now.
        '/channel/UC4R8DWoMoI7CAwX8_LjQHig/**',
      ],
      watching: [
        '/live/:id',
        '/live_chat',
        '/embed/live_stream',
        '/@*/live',
        '/(c|channel|user)/*/live',
        '/:channel/live',
      ],
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
    { json: 'videoDetails', id: 'videoId', where: { isLive: true } },
    { broadcastEvent: true, id: 'identifier' },
    { element: '.ytp-live-badge:not([disabled])', visible: true, after: 'yt-navigate-finish', live: true },
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
