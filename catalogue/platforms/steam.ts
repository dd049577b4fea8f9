import { definePlatform } from '../define';

export default definePlatform({
  id: 'steam',
  name: 'Steam',
  about: 'A game shop; players can stream the game they are playing.',
  sites: [
    {
      hosts: ['steamcommunity.com', 'www.steamcommunity.com'],
      browsing: ['/app/:number/broadcasts', '/?subsection=broadcasts', '/home?subsection=broadcasts', '/broadcasts'],
      watching: ['/broadcast/chatonly/:number'],
      pageTells: true,
      likely: { watching: ['/broadcast/watch/:number'] },
      broadcasting: ['/broadcast/upload/**'],
    },
    { hosts: ['steam.tv', 'www.steam.tv'], channel: '[a-z0-9_]{2,}', watching: ['/:channel/**'] },
  ],
  page: [
    // The page keeps saying that it plays once a stream has ended.
    { element: '#PageLoadingText.Error, #VideoLoadingText.Error', is: 'off' },
    { element: '#PageContents.ShowPlayer', is: 'live' },
  ],
  minimumAge: {
    years: 13,
    source: 'https://bit-tech.net/news/gaming/pc/steam-subscriber-agreement/1',
    checked: '2026-11-24',
  },
  messagesOff: {
    note: 'Make a Steam Family with your child in it: an adult there can close friends chat and the community for the child.',
    source: 'https://www.gamesindustry.biz/valve-introduces-improved-parental-controls-with-steam-families',
    checked: '2026-11-24',
  },
  chat: {
    list: '#ChatMessages',
    text: '.tmplChatMessage',
    author: '.ChatName, [data-miniprofile]',
    source: 'https://github.com/steveseguin/social_stream/blob/main/sources/steam.js',
    checked: '2026-11-28',
  },
  tests: {
    browsing: [
      'https://steamcommunity.com/?subsection=broadcasts',
      'https://steamcommunity.com/app/730/broadcasts/',
      'https://www.steamcommunity.com/app/440/broadcasts?p=2',
      'https://steamcommunity.com/app/1172470/broadcasts/?browsefilter=trend',
    ],
    watching: [
      'https://steamcommunity.com/broadcast/watch/76561198000000000',
      'https://www.steamcommunity.com/broadcast/watch/76561198000000000/?l=german',
      'https://steamcommunity.com/broadcast/chatonly/76561198000000000',
      'https://steam.tv/csgo',
    ],
    broadcasting: [
      'https://steamcommunity.com/broadcast/upload',
      'https://steamcommunity.com/broadcast/upload/?l=english',
    ],
    nothing: [
      'https://steamcommunity.com/',
      'https://steamcommunity.com/id/broadcast',
      'https://steamcommunity.com/profiles/76561198000000000',
      'https://steamcommunity.com/app/730/videos/',
      'https://steamcommunity.com/app/730/discussions/',
      'https://steamcommunity.com/sharedfiles/filedetails/?id=3544291999',
      'https://steamcommunity.com/broadcast/watch/',
      'https://store.steampowered.com/app/730/',
      'https://help.steampowered.com/en/',
      'https://steam.tv/',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/steam.py',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/steam.py',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
  ],
});
