import { definePlatform } from '../define';

export default definePlatform({
  id: 'eplus',
  name: 'Eplus',
  about: 'A Japanese ticket shop that shows concerts and events live to ticket holders.',
  sites: [
    {
      hosts: ['live.eplus.jp'],
      // A show keeps its address while its recording can be seen.
      likely: { watching: ['/ex/player?ib', '/:number', '/sample'] },
    },
  ],
  page: [
    { script: '"delivery_status"\\s*:\\s*"STARTED"', is: 'live' },
    { script: '"delivery_status"\\s*:\\s*"PREPARING"', is: 'off' },
    { script: '"delivery_status"\\s*:\\s*"(?:STOPPED|WAIT_CONFIRM_ARCHIVED|CONFIRMED_ARCHIVE)"', is: 'over' },
  ],
  tests: {
    watching: [
      'https://live.eplus.jp/ex/player?ib=41K6Wzbr3PlcMD%2FOKHFlC%2FcZCe2Eaw7FK%2BpJS1ooUHki8d0vGSy2mYqxillQBe1dSnOxU%2B8%2FzXKls4XPBSb3vw%3D%3D',
      'https://live.eplus.jp/ex/player?ib=6QSsQdyRAwOFZrEHWlhRm7vocgV%2FO0YzBZ%2BaBEBg1XR%2FmbLn0R%2F048dUoAY038%2F%2F92MJ73BsoAtvUpbV6RLtDQ%3D%3D&show_id=2371511',
      'https://live.eplus.jp/2053935',
      'https://live.eplus.jp/sample',
    ],
    nothing: [
      'https://live.eplus.jp/member/auth',
      'https://live.eplus.jp/',
      'https://live.eplus.jp/ex/player',
      'https://eplus.jp/',
      'https://eplus.jp/s/image/',
    ],
  },
  checked: '2026-11-24',
  sources: ['https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/eplus.py'],
});
