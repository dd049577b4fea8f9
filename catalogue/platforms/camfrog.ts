import { definePlatform } from '../define';

export default definePlatform({
  id: 'camfrog',
  name: 'Camfrog',
  about: 'Video chat rooms with strangers, joined through an app.',
  sites: [{ hosts: ['camfrog.com', 'www.camfrog.com'], localePaths: true, 'video-chat': ['/'] }],
  tests: {
    'video-chat': ['https://camfrog.com', 'https://www.camfrog.com/', 'https://www.camfrog.com/en/'],
    nothing: [
      'https://www.camfrog.com/th/login.php',
      'https://download.camfrog.com/en/windows/',
      'https://profiles.camfrog.com/en/someone',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://camfrog.com/'],
});
