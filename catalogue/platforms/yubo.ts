import { definePlatform } from '../define';

export default definePlatform({
  id: 'yubo',
  name: 'Yubo',
  about: 'An app for meeting new people of one’s age, with live video rooms that others can watch and write in.',
  sites: [],
  appOnly: {
    note: 'It works in the phone app only; its pages in a browser are about it.',
    source: 'https://dev.qustodio.com/en/blog/is-yubo-safe-for-kids',
    checked: '2026-11-24',
  },
  report: {
    url: 'https://www.yubo.live/safety/safety-tools',
    source: 'https://consumerrights.wiki/index.php?title=Yubo',
    checked: '2026-11-24',
  },
  // No minimum age: its own page, undated, says 13; a report of September 2025 says 16.
  tests: {},
  checked: '2026-11-24',
  sources: [
    'https://dev.qustodio.com/en/blog/is-yubo-safe-for-kids',
    'https://hwb.gov.wales/keeping-safe-online/in-the-know/yubo/',
  ],
});
