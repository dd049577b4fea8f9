import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'SE',
  name: 'Sweden',
  emergency: {
    number: '112',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: 'Bris',
      purposes: ['talk'],
      phone: '116 111',
      url: 'https://www.bris.se/',
      ages: { to: 17 },
      always: true,
      sources: [
        { source: 'https://8sidor.se/sverige/2025/08/manga-barn-ringde-till-bris/', checked: CHECKED },
        {
          source:
            'https://www.bris.se/om-bris/aktuellt/bris-har-starkt-den-nationella-stodlinjen-for-barn-med-en-sms-kanal/',
          checked: CHECKED,
        },
      ],
    },
  ],
});
