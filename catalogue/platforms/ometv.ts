import { definePlatform } from '../define';

export default definePlatform({
  id: 'ometv',
  name: 'OmeTV',
  sites: [
    {
      hosts: ['ome.tv', 'www.ome.tv', 'ometv.com', 'www.ometv.com', 'ometv.chat', 'www.ometv.chat'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': ['https://ome.tv/', 'https://ome.tv/fr/'],
    nothing: ['https://ome.tv/terms', 'https://ome.tv/blog/'],
  },
  checked: '2026-11-24',
  sources: ['https://ome.tv/'],
});
