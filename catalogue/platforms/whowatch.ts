import { definePlatform } from '../define';

export default definePlatform({
  id: 'whowatch',
  name: 'Whowatch',
  about: 'Japanese live streams with comments and gifts; its Japanese name is Fuwatchi.',
  sites: [
    {
      hosts: ['whowatch.tv', 'www.whowatch.tv'],
      browsing: ['/'],
      watching: ['/viewer/:number'],
      broadcasting: ['/publish/**'],
    },
  ],
  tests: {
    browsing: ['https://whowatch.tv/', 'https://whowatch.tv/?ref=x'],
    watching: ['https://whowatch.tv/viewer/21450171', 'https://whowatch.tv/viewer/74386035/?ref=x'],
    broadcasting: ['https://whowatch.tv/publish', 'https://whowatch.tv/publish/'],
    nothing: [
      'https://whowatch.tv/archives/74386035',
      'https://whowatch.tv/profile/w:someone',
      'https://whowatch.tv/viewer/',
      'https://api.whowatch.tv/lives/74386035',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/whowatch.py', 'https://whowatch.tv/publish'],
});
