import { definePlatform } from '../define';

export default definePlatform({
  id: 'naver-tv',
  name: 'Naver TV',
  about: 'A Korean video site; shows, concerts and some channels are streamed live.',
  sites: [
    {
      hosts: ['tv.naver.com', 'm.tv.naver.com', 'tvcast.naver.com', 'm.tvcast.naver.com'],
      // `/l` is live, `/v` a recording.
      watching: ['/l/:number'],
    },
    { hosts: ['studio.tv.naver.com'], broadcasting: ['/live/**'] },
  ],
  tests: {
    watching: [
      'https://tv.naver.com/l/127062',
      'https://tv.naver.com/l/140535',
      'https://m.tv.naver.com/l/54887?ref=x',
    ],
    broadcasting: ['https://studio.tv.naver.com/live', 'https://studio.tv.naver.com/live/?x=1'],
    nothing: [
      'https://studio.tv.naver.com/',
      'https://tv.naver.com/',
      'http://tv.naver.com/v/395837',
      'https://tv.naver.com/v/67838091',
      'http://tvcast.naver.com/v/81652',
      'https://tv.naver.com/embed/67838091',
      'https://tv.naver.com/megastudy',
      'https://tv.naver.com/kbsnews',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/naver.py',
    'Public code for going live on several sites at once, which opens studio.tv.naver.com/live',
  ],
});
