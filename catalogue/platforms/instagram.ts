import { definePlatform } from '../define';

export default definePlatform({
  id: 'instagram',
  name: 'Instagram',
  about: 'Pictures and short videos; accounts can go live to their followers.',
  movesInPage: true,
  sites: [
    {
      hosts: ['instagram.com', 'www.instagram.com', 'm.instagram.com'],
      channel: '[a-z0-9_.]{1,30}',
      reserved: `_n _u a accounts_center activate android ar archive aymh b challenge challenges client_error
        componentexplorer create direct directory dyi emails enoozer explore favorites fbsurvey fxcal getapp
        graphql instameets integrity internal invites legacy lite live locations mixi nametag p pnotif popular
        push reel reels research s saved school_partnerships session share stories threads topics tv web weibo
        xwoiynko your_activity`.split(/\s+/),
      likely: { watching: ['/:channel/live/**'] },
      broadcasting: ['/live/producer/**'],
    },
  ],
  page: [
    { element: 'svg[aria-label="Viewer count icon"]', is: 'live' },
    { script: '"broadcast_status":"active"', is: 'live' },
    { script: '"broadcast_status":"(?:ended|stopped|post_live)"', is: 'off' },
  ],
  minimumAgeToGoLive: {
    years: 16,
    note: 'Under 16 only with a parent’s permission.',
    source: 'https://www.vice.com/en/article/instagram-just-banned-teens-from-live-streaming/',
    checked: '2026-11-24',
  },
  report: {
    way: 'dots-menu',
    url: 'https://help.instagram.com/163366675115842',
    source: 'https://help.instagram.com/163366675115842',
    checked: '2026-11-24',
  },
  messagesOff: {
    note: 'Profile, menu, Settings, Privacy, Messages: turn off message requests from “Other people”.',
    source:
      'https://televisor.co.uk/global/entertainment/a-guide-to-restricting-creeps-from-your-instagram-profile/091416',
    checked: '2026-11-24',
  },
  tests: {
    watching: [
      'https://www.instagram.com/natgeo/live/',
      'https://instagram.com/some.user_1/live',
      'https://m.instagram.com/natgeo/live?hl=de',
      'https://www.instagram.com/natgeo/live/18000000000000000/?broadcast_id=18000000000000000',
    ],
    broadcasting: [
      'https://www.instagram.com/live/producer/',
      'https://instagram.com/live/producer?hl=fr',
      'https://www.instagram.com/live/producer/setup/',
      'http://www.instagram.com/live/producer',
    ],
    nothing: [
      'https://www.instagram.com/',
      'https://www.instagram.com/natgeo/',
      'https://www.instagram.com/live/',
      'https://www.instagram.com/livenation/',
      'https://www.instagram.com/natgeo/reels/',
      'https://www.instagram.com/natgeo/reel/Chunk8-jurw/',
      'https://www.instagram.com/p/Cabcdefghij/',
      'https://www.instagram.com/explore/live/',
      'https://www.instagram.com/stories/live/',
      'https://www.instagram.com/accounts/edit/',
      // A call with people one knows.
      'https://www.instagram.com/call/?has_video=true&ig_thread_id=340282366841710300949128137443944319108',
      'https://help.instagram.com/163366675115842',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/steveseguin/social_stream/blob/main/sources/instagramlive.js',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/instagram.py',
    'https://github.com/DamianoMagrini/instaverse',
  ],
});
