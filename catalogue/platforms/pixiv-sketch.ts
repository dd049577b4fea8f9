import { definePlatform } from '../define';

export default definePlatform({
  id: 'pixiv-sketch',
  name: 'Pixiv Sketch',
  about: 'A Japanese site for drawings, where artists also draw live with a chat.',
  sites: [
    {
      hosts: ['sketch.pixiv.net'],
      browsing: ['/', '/lives'],
      watching: ['/@*/lives/:number'],
      // An artist’s page: drawings, and the stream while there is one.
      maybe: { watching: ['/@*'] },
    },
  ],
  tests: {
    browsing: ['https://sketch.pixiv.net', 'https://sketch.pixiv.net/lives'],
    watching: [
      'https://sketch.pixiv.net/@silvercoin1911/lives/1317584211526544880',
      'https://sketch.pixiv.net/@exampleuser/lives/000000000000000000?ref=x',
    ],
    maybe: ['https://sketch.pixiv.net/@camori', 'https://sketch.pixiv.net/@silvercoin1911/'],
    nothing: [
      'https://sketch.pixiv.net/items/1086346113447960710',
      'https://sketch.pixiv.net/api/lives.json',
      'https://sketch.pixiv.net/tags/cat',
      'https://sketch.pixiv.net/@silvercoin1911/lives',
      'https://www.pixiv.net/artworks/12345678',
      'https://accounts.pixiv.net/login',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/tests/plugins/test_pixiv.py',
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/pixiv.py',
  ],
});
