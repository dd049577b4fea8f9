import { definePlatform } from '../define';

export default definePlatform({
  id: 'dlive',
  name: 'DLive',
  about: 'Live game and talk streams.',
  sites: [
    {
      hosts: ['dlive.tv', 'www.dlive.tv'],
      // The site's own pages are below one-letter words: `/s/…` pages, `/p/…` recordings, `/c/…` chat.
      channel: '[\\w.+-]{2,}',
      reserved: ['embed', 'followed', 'following', 'home', 'live', 'replay', 'tag', 'video', 'videos'],
      browsing: ['/', '/s/(browse|following)/**'],
      watching: ['/:channel', '/c/:channel/**'],
      broadcasting: ['/s/dashboard/**'],
    },
  ],
  chat: {
    list: '#chat-body > .chatbody',
    text: '.chatrow-inner span.linkify',
    author: '.dlive-name__text, .dlive-name, .sender-name',
    source: 'https://github.com/steveseguin/social_stream/blob/main/sources/dlive.js',
    checked: '2026-11-28',
  },
  tests: {
    browsing: [
      'https://dlive.tv/',
      'https://dlive.tv/s/browse',
      'https://dlive.tv/s/browse/9967/Chatting',
      'https://www.dlive.tv/?ref=x',
    ],
    watching: [
      'https://dlive.tv/pdp',
      'https://dlive.tv/Some-Body_1?ref=x',
      'https://www.dlive.tv/some.body',
      'https://dlive.tv/c/pdp/pdp',
    ],
    broadcasting: [
      'https://dlive.tv/s/dashboard',
      'https://dlive.tv/s/dashboard#0',
      'https://dlive.tv/s/dashboard/stream',
    ],
    nothing: [
      'https://dlive.tv/p/pdp+aBcDeFgHi',
      'https://dlive.tv/s/faq',
      'https://dlive.tv/s/settings?tab=developer',
      'https://dlive.tv/s/search/live',
      'https://dlive.tv/s/stake',
      'https://dlive.tv/about',
      'https://community.dlive.tv/about/community-guidelines/',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/dlive.py',
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/dlive.py',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
  ],
});
