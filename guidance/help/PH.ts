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
      phone: '1383',
      sources: [
        {
          source:
            'https://rmn.ph/dswd-hinikayat-ang-publiko-na-ipagbigay-alam-ang-mga-kaso-ng-child-abuse-sa-makabata-helpline-1383',
          checked: CHECKED,
        },
      ],
    },
  ],
});
