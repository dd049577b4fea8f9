import { definePlatform } from '../define';

export default definePlatform({
  id: 'onlyfans',
  name: 'OnlyFans',
  about: 'Live shows for adults only.',
  adult: true,
  sites: [
    {
      hosts: ['onlyfans.com', 'www.onlyfans.com'],
      channel: '[a-z0-9._-]+',
      reserved: ['action', 'bookmarks', 'chats', 'collections', 'creator', 'explore', 'lists', 'my', 'posts', 'vault'],
      // The stream key is on the page with the other settings.
      broadcasting: ['/my/settings/other'],
      watching: ['/:channel/live'],
    },
  ],
  tests: {
    broadcasting: ['https://onlyfans.com/my/settings/other', 'https://onlyfans.com/my/settings/other/'],
    watching: [
      'https://onlyfans.com/somemodel/live',
      'https://onlyfans.com/some.model_1/live/',
      'https://www.onlyfans.com/somemodel/live?x=1',
    ],
    nothing: [
      'https://onlyfans.com/',
      'https://onlyfans.com/somemodel',
      'https://onlyfans.com/somemodel/media',
      'https://onlyfans.com/somemodel/videos',
      'https://onlyfans.com/123456789/somemodel',
      'https://onlyfans.com/my/chats',
      'https://onlyfans.com/my/chats/chat/123',
      'https://onlyfans.com/my/settings',
      'https://onlyfans.com/my/settings/account',
      'https://onlyfans.com/my/statements/earnings',
      'https://onlyfans.com/my/live',
      'https://onlyfans.com/posts/live',
      'https://onlyfans.com/help/live',
      'https://onlyfans.com/terms',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/obsproject/obs-studio/blob/master/plugins/rtmp-services/data/services.json',
    'https://onlyfans.com/',
  ],
});
