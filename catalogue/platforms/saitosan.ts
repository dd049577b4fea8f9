import { definePlatform } from '../define';

export default definePlatform({
  id: 'saitosan',
  name: 'Saitosan',
  about: 'A Japanese site for live streams.',
  sites: [{ hosts: ['saitosan.net', 'www.saitosan.net'], watching: ['/bview.html?id=:id'] }],
  tests: {
    watching: ['http://www.saitosan.net/bview.html?id=10031846', 'https://saitosan.net/bview.html?id=10031795'],
    nothing: ['http://www.saitosan.net/', 'http://www.saitosan.net/bview.html'],
  },
  checked: '2026-11-24',
  sources: ['https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/saitosan.py'],
});
