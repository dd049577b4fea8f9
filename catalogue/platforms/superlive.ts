import { definePlatform } from '../define';

export default definePlatform({
  id: 'superlive',
  name: 'SuperLive',
  about: 'Live streams of people talking and dancing, and private calls, with paid gifts.',
  sites: [
    {
      hosts: ['superlive.chat', 'www.superlive.chat'],
      localePaths: true,
      browsing: ['/discover'],
      watching: ['/livestream/*'],
    },
  ],
  minimumAge: { years: 18, source: 'https://superlivellc.com/child-safety-policy', checked: '2026-11-24' },
  tests: {
    browsing: ['https://superlive.chat/discover', 'https://superlive.chat/fr/discover'],
    watching: ['https://superlive.chat/livestream/123456', 'https://superlive.chat/ar/livestream/123456?x=1'],
    nothing: [
      'https://superlive.chat/',
      'https://superlive.chat/profile/123',
      'https://superlive.chat/livestream',
      'https://superlive.chat/terms',
      'https://superlive.chat/fr/help',
      'https://superlive.chat/settings',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://github.com/student-piyushmakwana/Superlive/blob/main/app/modules/api/viewmodel.py'],
});
