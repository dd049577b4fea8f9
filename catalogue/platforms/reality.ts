import { definePlatform } from '../define';

export default definePlatform({
  id: 'reality',
  name: 'REALITY',
  about: 'A Japanese app for going live as a drawn figure.',
  sites: [
    {
      hosts: ['reality.app'],
      // One goes live in the app; a shared link leads to a page that plays the stream.
      likely: { watching: ['/viewer/*'] },
    },
  ],
  tests: {
    watching: [
      'https://reality.app/viewer/101234567',
      'https://REALITY.app/viewer/101234567/',
      'https://reality.app/viewer/101234567?adj_t=8ogcewh_z9yhix5',
    ],
    nothing: [
      'https://reality.app/',
      'https://reality.app/viewer',
      'https://reality.app/comments/101234567.2195bf552090896d3cac9eea418d7bb1',
      'https://reality.app/profile/a0744ec7',
      'https://reality.app/user/a0744ec7',
      'https://climatereality.app/viewer/1',
    ],
  },
  checked: '2026-12-01',
  sources: [
    'https://live-haishin-navi.com/reality-web-use',
    'Public code that opens and reads reality.app/viewer/… as the shared address of a stream',
  ],
});
