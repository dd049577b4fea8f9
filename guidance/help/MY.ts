import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'MY',
  name: 'Malaysia',
  emergency: {
    number: '999',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: 'Talian Kasih',
      purposes: ['talk'],
      phone: '15999',
      sources: [
        { source: 'https://github.com/iria1/mui-ie-t1-c3-backend/blob/main/data/asean_helplines.md', checked: CHECKED },
      ],
    },
  ],
});
