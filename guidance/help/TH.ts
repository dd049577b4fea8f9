import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'TH',
  name: 'Thailand',
  emergency: {
    number: '191',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: 'Childline Thailand',
      purposes: ['talk'],
      phone: '1387',
      sources: [
        { source: 'https://github.com/iria1/mui-ie-t1-c3-backend/blob/main/data/asean_helplines.md', checked: CHECKED },
      ],
    },
  ],
});
