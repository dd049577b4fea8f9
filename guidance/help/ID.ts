import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'ID',
  name: 'Indonesia',
  emergency: {
    number: '110',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: 'SAPA 129',
      purposes: ['report-abuse'],
      phone: '129',
      sources: [
        { source: 'https://github.com/iria1/mui-ie-t1-c3-backend/blob/main/data/asean_helplines.md', checked: CHECKED },
      ],
    },
  ],
});
