import { definePlatform } from '../define';

export default definePlatform({
  id: 'kugou-fanxing',
  name: 'Kugou Fanxing',
  about: 'Chinese live streams by singers and hosts; viewers write and send paid gifts.',
  sites: [
    {
      hosts: ['fanxing.kugou.com', 'fanxing2.kugou.com', 'mfanxing.kugou.com'],
      browsing: ['/?!roomId', '/pcindex/category/:number'],
      // A shared link names the room in its query, on a page for phones.
      watching: ['/:number', '/**?roomId'],
      notLive: ['/(cterm|replay)/**'],
    },
  ],
  tests: {
    browsing: [
      'https://fanxing.kugou.com/',
      'http://fanxing.kugou.com/?action=spreadIndex&id=3',
      'https://fanxing.kugou.com/pcindex/category/7024',
    ],
    watching: [
      'https://fanxing.kugou.com/77997777?refer=605',
      'https://fanxing.kugou.com/1048570?refer=605',
      'https://fanxing.kugou.com/1071651',
      'https://fanxing2.kugou.com/50428671?refer=2177&sourceFrom=',
      'https://mfanxing.kugou.com/?roomId=3197156',
      'https://mfanxing.kugou.com/staticPub/rmobile/sharePage/normalRoom/views/index.html?roomId=5171815',
      'https://fanxing.kugou.com/ether/party_pc_diversion.html?roomId=5171815',
    ],
    nothing: [
      'https://www.kugou.com/',
      'https://fanxing.kugou.com/cterm/ssr/profile/pc/views/ssrindex.html?id=1',
      'https://fanxing.kugou.com/help',
      'https://fanxing.kugou.com/replay/123?roomId=5',
      'https://fanxing.kugou.com/pcindex',
      'https://mfanxing.kugou.com/staticPub/rmobile/sharePage/normalRoom/views/index.html',
      'http://visitor.fanxing.kugou.com/VServices/IndexService.IndexService.getLiveList/1-1-1/',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/tests/plugins/test_kugou.py',
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/kugou.py',
    'https://github.com/ihmily/DouyinLiveRecorder/blob/main/README.md',
    'Public code that opens and reads mfanxing.kugou.com/…?roomId=…',
  ],
});
