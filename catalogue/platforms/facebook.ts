import { definePlatform } from '../define';

export default definePlatform({
  id: 'facebook',
  name: 'Facebook',
  about: 'A social network; people and pages can stream live to friends or to everybody.',
  movesInPage: true,
  sites: [
    {
      hosts: [
        'facebook.com',
        'www.facebook.com',
        'm.facebook.com',
        'web.facebook.com',
        'business.facebook.com',
        'mbasic.facebook.com',
        'touch.facebook.com',
        '{lang}.facebook.com',
        'www.facebookwkhpilnemxj7asaniu7vnjjbiltxjqhye3mhbshg7kx5tfyd.onion',
      ],
      reserved: `ad_campaign ajax badges bookmarks business_help chat checkpoint common connect contact_importer
        creatorstudio crisisresponse dialog directory dyi events_manager fbgaminghome feeds find-friends flx
        formedia friends fundraisers games gaming groups hashtag home images instant_games intern l latest
        like lite live livemap local marketplace me memories messenger_media music notes offers onthisday p
        page_insights pages_manager people permalink pg photo photos places plugins posts public r
        recommendations reel reels reg rsrc salesgroups saved share sharer sport stories story topic tr
        video videos watch watchparty weather whitehat`.split(/\s+/),
      browsing: ['/watch/live?!v', '/gaming/browse/live/**'],
      framed: true,
      likely: { watching: ['/watch/live?v=:id', '/*/live', '/pg/*/live'] },
      broadcasting: ['/live/(producer|create)/**', '/gaming/streamer/**'],
      maybe: {
        watching: [
          '/watch?v=:id',
          '/video.php?v=:id',
          '/video/video.php?v=:id',
          '/video/embed?video_id=:id',
          '/plugins/video.php?href',
          // As Facebook's own script writes it into other sites.
          '/v*/plugins/video.php?href',
          '/share/v/:id',
          '/*/videos/:id',
          '/*/videos/*/:id',
        ],
      },
    },
    { hosts: ['fb.watch'], maybe: { watching: ['/:id'] } },
  ],
  page: [
    // Other videos are on the page as well: only what stands beside this one's number counts.
    { script: '"(?:is_live_streaming":true|broadcast_status":"LIVE")', near: true, is: 'live' },
    { script: '"(?:broadcast_status":"VOD_READY|live_status":"WAS_LIVE)"', near: true, is: 'over' },
  ],
  messagesOff: {
    note: 'In Messenger: Preferences, “Privacy & safety”, “Message delivery”, then “Don’t receive requests” for each group of people.',
    url: 'https://www.messenger.com/help/2258699540867663/',
    source: 'https://www.messenger.com/help/2258699540867663/',
    checked: '2026-11-24',
  },
  tests: {
    browsing: [
      'https://www.facebook.com/watch/live/',
      'https://m.facebook.com/watch/live/?ref=live_delegate',
      'https://www.facebook.com/gaming/browse/live/',
      'https://web.facebook.com/gaming/browse/live/?s=VIEWERS',
    ],
    watching: [
      'https://www.facebook.com/watch/live/?v=1234567890123456',
      'https://m.facebook.com/watch/live/?ref=watch_permalink&v=1234567890123456',
      'https://www.facebook.com/bbcnews/live/',
      'https://de-de.facebook.com/tagesschau/live',
      'https://www.facebook.com/pg/bbcnews/live/',
    ],
    broadcasting: [
      'https://www.facebook.com/live/producer/v2/?entry_point=left_nav',
      'https://www.facebook.com/live/create/?step=landing',
      'https://web.facebook.com/live/producer/1234567890123456/',
      'https://business.facebook.com/live/producer?page_id=123',
    ],
    maybe: [
      'https://www.facebook.com/bbcnews/videos/1234567890123456/',
      'https://www.facebook.com/bbcnews/videos/some-title/1234567890123456/',
      'https://www.facebook.com/watch/?v=1234567890123456',
      'https://www.facebook.com/video.php?v=1234567890123456',
      'https://www.facebook.com/share/v/1AbCdEfGhI/',
      'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2FNASA%2Fvideos%2F1823658634322275',
      'https://www.facebook.com/v18.0/plugins/video.php?app_id=1&href=https%3A%2F%2Fwww.facebook.com%2FNASA%2Fvideos%2F1823658634322275',
      'https://web.facebook.com/v2.5/plugins/video.php?app_id=&href=https%3A%2F%2Fwww.facebook.com%2FNASA%2Fvideos%2F1823658634322275',
      'https://fb.watch/aBcDeFgHiJ/',
    ],
    nothing: [
      'https://www.facebook.com/',
      'https://www.facebook.com/watch/',
      'https://www.facebook.com/livenation',
      'https://www.facebook.com/bbcnews/videos/',
      'https://www.facebook.com/reel/1234567890123456',
      'https://www.facebook.com/hashtag/live',
      'https://www.facebook.com/groups/live',
      // A call with people one knows.
      'https://www.facebook.com/groupcall/ROOM:9841986415842203/?has_video=true',
      'https://www.facebook.com/help/live',
      'https://www.facebook.com/marketplace/live',
      'https://www.facebook.com/settings?tab=privacy',
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Flive',
      'https://www.facebook.com/v18.0/plugins/like.php?href=https%3A%2F%2Fwww.facebook.com%2FNASA',
      'https://www.facebook.com/v18.0/dialog/oauth?client_id=1',
      'https://fb.watch/',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/facebook.py',
    'https://github.com/steveseguin/social_stream/blob/main/sources/facebook.js',
  ],
});
