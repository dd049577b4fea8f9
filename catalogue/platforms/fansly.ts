import { definePlatform } from '../define';

export default definePlatform({
  id: 'fansly',
  name: 'Fansly',
  about: 'Live shows for adults only.',
  adult: true,
  sites: [
    {
      hosts: ['fansly.com', 'www.fansly.com'],
      broadcasting: ['/creator/streaming/**'],
      watching: ['/live/:channel', '/chatroom/:number'],
    },
  ],
  tests: {
    broadcasting: ['https://fansly.com/creator/streaming', 'https://fansly.com/creator/streaming/?x=1'],
    watching: [
      'https://fansly.com/live/somemodel',
      'https://fansly.com/live/Some_Model/',
      'https://www.fansly.com/live/somemodel?x=1',
      'https://fansly.com/chatroom/408830844350771200',
    ],
    nothing: [
      'https://fansly.com/',
      'https://fansly.com/somemodel',
      'https://fansly.com/somemodel/posts',
      'https://fansly.com/post/408830844350771200',
      'https://fansly.com/messages',
      'https://fansly.com/creator/messages',
      'https://fansly.com/creator/stats/overview',
      'https://fansly.com/live',
      'https://fansly.com/explore',
      'https://fansly.com/settings/account',
      'https://fansly.com/tos',
      'https://fansly.com/live/terms',
      'https://apiv3.fansly.com/api/v1/account',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'https://fansly.com/',
    'https://github.com/lossless1024/StreaMonitor',
  ],
});
