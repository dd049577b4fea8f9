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
      phone: '111',
      sources: [
        { source: 'https://github.com/iria1/mui-ie-t1-c3-backend/blob/main/data/asean_helplines.md', checked: CHECKED },
      ],
    },
  ],
});
