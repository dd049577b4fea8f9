import { definePlatform } from '../define';

export default definePlatform({
  id: 'parti',
  name: 'Parti',
  about: 'Live talk and game streams with a chat and tips.',
  sites: [
    {
      hosts: ['parti.com', 'www.parti.com'],
      channel: '\\w[\\w-]+',
      reserved: `browse categories category channel channels chat clip clips communities creator dashboard
        discover explore feed following friends games home leaderboard live popout popout-chat stream streams
        studio tag tags trending user users video videos`.split(/\s+/),
      browsing: ['/'],
      // The service that the streamer signed in with, then the name; on Discord with a number.
      watching: ['/:channel', '/creator/*/*', '/creator/*/*/:number', '/popout-chat?id'],
    },
  ],
  tests: {
    browsing: ['https://parti.com/', 'https://www.parti.com/?ref=x'],
    watching: [
      'https://parti.com/247CryptoTracker',
      'https://www.parti.com/ItZTMGG?ref=x',
      'https://parti.com/creator/parti/Capt_Robs_Adventures',
      'https://parti.com/creator/discord/sazboxgaming/0',
      'https://parti.com/popout-chat?id=351424',
    ],
    nothing: [
      'https://parti.com/video/66284',
      'https://parti.com/popout-chat',
      'https://parti.com/community-guidelines',
      'https://parti.com/creator',
      'https://parti.com/settings',
      'https://parti.com/terms',
      'https://assets.parti.com/351424.png',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/parti.py',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
  ],
});
