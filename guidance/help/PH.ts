import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'PH',
  name: 'Philippines',
  emergency: {
    number: '911',
    source: 'https://www.dswd.gov.ph/dswd-partners-call-for-heightened-vigilance-against-child-abuse-amid-ecq/',
    checked: CHECKED,
  },
  services: [
    {
      name: 'Bantay Bata 163',
      purposes: ['talk'],
      phone: '163',
      sources: [
        {
          source: 'https://www.dswd.gov.ph/dswd-partners-call-for-heightened-vigilance-against-child-abuse-amid-ecq/',
          checked: CHECKED,
        },
      ],
    },
    {
      name: 'Makabata Helpline 1383',
      purposes: ['report-abuse', 'report-grooming'],
      parents: ['report-abuse', 'report-grooming'],
      phone: '1383',
      sources: [
        { source: 'https://www.pna.gov.ph/articles/1212207', checked: CHECKED },
        {
          source: 'https://www.philstar.com/nation/2024/02/02/2330373/cwc-launches-makabata-helpline-makati',
          checked: CHECKED,
        },
        {
          source: 'https://journal.com.ph/dswd-urges-public-to-report-child-abuse-cases-to-makabata-helpline-1383/',
          checked: CHECKED,
        },
      ],
    },
  ],
});
