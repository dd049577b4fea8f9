import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'VN',
  name: 'Vietnam',
  emergency: {
    number: '113',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: '111',
      purposes: ['talk'],
      parents: ['report-abuse'],
      phone: '111',
      url: 'https://tongdai111.vn/',
      always: true,
      sources: [
        {
          source:
            'https://www.vietnam.vn/en/tong-dai-111-xu-ly-thong-tin-thong-bao-to-giac-nguy-co-hanh-vi-xam-hai-tre-em',
          checked: CHECKED,
        },
        {
          source: 'https://en.vietnamplus.vn/molisa-launches-new-children-protection-hotline-at-111/122925.vnp',
          checked: CHECKED,
        },
        {
          source:
            'https://saigoneer.com/vietnam-news/12016-vietnam-hopes-to-combat-child-abuse-with-new-national-child-protection-hotline-at-111',
          checked: CHECKED,
        },
      ],
    },
  ],
});
