import { definePlatform } from '../define';

export default definePlatform({
  id: 'chitchat-gg',
  name: 'Chitchat.gg',
  about: 'Matches strangers for random chat.',
  sites: [
    {
      hosts: ['chitchat.gg', 'www.chitchat.gg', 'app.chitchat.gg'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://chitchat.gg/',
      'https://www.chitchat.gg/?ref=x',
      'https://app.chitchat.gg/',
      'https://app.chitchat.gg/start/new',
      'https://app.chitchat.gg/chat/new',
      'https://app.chitchat.gg/chat/new/65f0c1d2e3',
    ],
    nothing: [
      'https://chitchat.gg/terms',
      'https://chitchat.gg/privacy-policy',
      'https://chitchat.gg/rules/',
      'https://chitchat.gg/faq',
      'https://chitchat.gg/blog/how-to-stay-safe',
      'https://chitchat.gg/contact',
      'https://chitchat.gg/de/terms',
      'https://chitchat.gg/assets/logo.svg',
      'https://support.chitchat.gg/',
      'https://mychitchat.gg/',
    ],
  },
  checked: '2026-11-24',
  sources: ['Public code that opens app.chitchat.gg/start/new and app.chitchat.gg/chat/new/…'],
});
