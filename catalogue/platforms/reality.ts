import { definePlatform } from '../define';

export default definePlatform({
  id: 'reality',
  name: 'REALITY',
  about: 'A Japanese app for going live as a drawn figure.',
  sites: [],
  appOnly: {
    note: 'One goes live and watches in the app; its pages in a browser show official programmes.',
    source: 'https://live-haishin-navi.com/reality-web-use',
    checked: '2026-11-24',
  },
  tests: {},
  checked: '2026-11-24',
  sources: ['https://live-haishin-navi.com/reality-web-use'],
});
