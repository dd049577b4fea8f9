import { definePlatform } from '../define';

export default definePlatform({
  id: 'umingle',
  name: 'Umingle',
  about: 'Matches strangers for text and video chat.',
  sites: [
    {
      hosts: ['umingle.com', 'www.umingle.com'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  chat: {
    list: '#mainMessages',
    row: ':has(> .Stranger)',
    author: '.Stranger',
    source: 'https://github.com/KaYoZzzz/Umingle-Project-Camilla-AI-Chat-Persona/blob/main/ScriptForBrowser.js',
    checked: '2026-11-28',
  },
  tests: {
    'video-chat': [
      'https://umingle.com/',
      'https://www.umingle.com',
      'https://umingle.com/video',
      'https://umingle.com/text/',
      'https://umingle.com/fr/?ref=x',
      'https://umingle.com/video/',
      'https://umingle.com/girls-chat',
    ],
    nothing: [
      'https://umingle.com/terms',
      'https://umingle.com/privacy-policy',
      'https://umingle.com/rules/',
      'https://umingle.com/blog/',
      'https://umingle.com/blog/video-chat',
      'https://umingle.com/es/contact',
      'https://support.umingle.com/',
      'https://myumingle.com/',
      'https://umingle.com/rules',
      'https://umingle.com/data/bots.json',
      'https://umingle.com/agreement',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://github.com/EolnMsuk/ome-ip'],
});
