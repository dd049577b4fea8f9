import { definePlatform } from '../define';

export default definePlatform({
  id: 'rutube',
  name: 'Rutube',
  about: 'A Russian video site with live streams, among them television.',
  sites: [
    {
      hosts: ['rutube.ru', 'www.rutube.ru'],
      browsing: ['/feeds/live/**'],
      watching: ['/live/(video|chat)/*', '/live/video/private/*'],
      broadcasting: ['/livestreaming/*'],
    },
    { hosts: ['studio.rutube.ru'], broadcasting: ['/streams/**'] },
  ],
  tests: {
    browsing: ['https://rutube.ru/feeds/live/', 'https://rutube.ru/feeds/live'],
    watching: [
      'https://rutube.ru/live/video/c58f502c7bb34a8fcdd976b221fca292/?category=1',
      'https://rutube.ru/live/video/54395b96ad1a7b49966f46a6eee370a4',
      'https://rutube.ru/live/video/private/c58f502c7bb34a8fcdd976b221fca292/',
      'https://rutube.ru/live/chat/9ae8e8a6dc58bdad66190475f9872ecd/',
    ],
    broadcasting: [
      'https://rutube.ru/livestreaming/9ae8e8a6dc58bdad66190475f9872ecd/',
      'https://studio.rutube.ru/streams',
    ],
    nothing: [
      'https://rutube.ru/',
      'https://rutube.ru/video/3eac3b4561676c17df9132a9a1e62e3e/?pl_id=4252',
      'https://rutube.ru/video/private/884fb55f07a97ab673c7d654553e0f48/?p=x',
      'https://rutube.ru/video/person/313878/',
      'https://rutube.ru/channel/25902603/shorts/',
      'https://rutube.ru/u/rutube/videos/',
      'https://rutube.ru/plst/308547/',
      'https://rutube.ru/tags/video/1800/',
      'https://rutube.ru/feeds/movies/',
      'https://studio.rutube.ru/uploader/',
      'https://studio.rutube.ru/video/upload',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/rutube.py',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'https://github.com/3dproger/AxelChat',
  ],
});
