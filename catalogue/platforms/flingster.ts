import { definePlatform } from '../define';

export default definePlatform({
  id: 'flingster',
  name: 'Flingster',
  about: 'Matches strangers for random video chat, meant for adults.',
  adult: true,
  sites: [
    {
      hosts: ['flingster.com', 'www.flingster.com', 'flingster.cc', 'www.flingster.cc'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://flingster.com/',
      'https://www.flingster.com/',
      'https://flingster.com/random-chat/',
      'https://flingster.com/fr/?ref=x',
      'https://flingster.cc/',
      'https://flingster.cc/pt-BR',
    ],
    nothing: [
      'https://flingster.com/terms',
      'https://flingster.com/privacy-policy',
      'https://flingster.com/rules/',
      'https://flingster.com/faq',
      'https://flingster.com/blog/how-to-stay-safe',
      'https://flingster.com/contact',
      'https://flingster.com/de/terms',
      'https://flingster.com/assets/logo.svg',
      'https://support.flingster.com/',
      'https://myflingster.com/',
      'https://flingster.cc/policies/terms-of-service',
      'https://flingster.cc/pt-BR/policies/privacy-policy',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://flingster.cc/policies/terms-of-service', 'https://flingster.cc/pt-BR/policies/privacy-policy'],
});
