import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'KR',
  name: 'South Korea',
  emergency: {
    number: '112',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: '1388',
      purposes: ['talk'],
      phone: '1388',
      always: true,
      sources: [{ source: 'http://www.mediapen.com/news/view/515576', checked: CHECKED }],
    },
    {
      name: '1366',
      purposes: ['remove-image'],
      parents: ['remove-image'],
      phone: '1366',
      always: true,
      sources: [
        { source: 'https://yuki35.com/entry', checked: CHECKED },
        { source: 'https://jiwonjoa.com', checked: CHECKED },
      ],
    },
  ],
});
