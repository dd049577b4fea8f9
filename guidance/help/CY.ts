import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'CY',
  name: 'Cyprus',
  emergency: {
    number: '112',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: '1466',
      purposes: ['talk'],
      phone: '1466',
      always: true,
      sources: [
        {
          source: 'https://uncrcpc.org.cy/article/to-hope-for-children-giortazei-ti-diethni-imera-tilef',
          checked: CHECKED,
        },
      ],
    },
  ],
});
