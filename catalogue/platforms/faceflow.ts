import { definePlatform } from '../define';

export default definePlatform({
  id: 'faceflow',
  name: 'FaceFlow',
  about: 'Video calls and chat, also with strangers.',
  sites: [
    {
      hosts: ['faceflow.com', 'www.faceflow.com'],
      localePaths: true,
      'video-chat': ['/**'],
    },
  ],
  tests: {
    'video-chat': [
      'https://www.faceflow.com/',
      'https://faceflow.com',
      'https://www.faceflow.com/video',
      'https://www.faceflow.com/text/',
      'https://www.faceflow.com/fr/?ref=x',
      'https://www.faceflow.com/girls-chat',
    ],
    nothing: [
      'https://www.faceflow.com/terms',
      'https://www.faceflow.com/privacy-policy',
      'https://www.faceflow.com/rules/',
      'https://www.faceflow.com/blog/',
      'https://www.faceflow.com/blog/video-chat',
      'https://www.faceflow.com/es/contact',
      'https://support.faceflow.com/',
      'https://myfaceflow.com/',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://www.faceflow.com/'],
});
