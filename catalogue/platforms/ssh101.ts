import { definePlatform } from '../define';

export default definePlatform({
  id: 'ssh101',
  name: 'SSH101',
  about: 'Anybody can run a live video channel here; many are small television stations.',
  sites: [
    {
      hosts: ['ssh101.com', 'www.ssh101.com'],
      watching: ['/live/*', '/securelive/*', '/(securelive|securelive/index.php|detail.php)?id'],
    },
  ],
  tests: {
    watching: [
      'https://www.ssh101.com/live/mytvchannel',
      'http://ssh101.com/live/albanianusa/',
      'https://ssh101.com/detail.php?id=mytvchannel',
      'https://www.ssh101.com/securelive/index.php?id=c6tv',
      'https://ssh101.com/securelive/index.php?id=c6tv&autoplay=1',
    ],
    nothing: [
      'https://ssh101.com/',
      'https://ssh101.com/live',
      'https://ssh101.com/detail.php',
      'https://ssh101.com/m3u8/dyn/mytvchannel/index.m3u8',
      'https://ssh101.com/register.php',
      'https://ssh101.com/login.php',
      'https://ssh101.com/faq.php',
      'https://stream.ssh101.com/live/mytvchannel',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/streamlink/streamlink/blob/master/src/streamlink/plugins/ssh101.py',
    'https://github.com/streamlink/streamlink/blob/master/tests/plugins/test_ssh101.py',
  ],
});
