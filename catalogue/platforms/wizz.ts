import { definePlatform } from '../define';

export default definePlatform({
  id: 'wizz',
  name: 'Wizz',
  about: 'An app for meeting and writing with new people of one’s age.',
  sites: [],
  appOnly: { note: 'It works on phones only.', source: 'https://wizzapp.com/about-wizz/faq', checked: '2026-11-24' },
  minimumAge: {
    years: 13,
    source: 'https://hwb.gov.wales/keeping-safe-online/in-the-know/wizz',
    checked: '2026-11-24',
  },
  tests: {},
  checked: '2026-11-24',
  sources: ['https://wizzapp.com/about-wizz/faq', 'https://hwb.gov.wales/keeping-safe-online/in-the-know/wizz'],
});
