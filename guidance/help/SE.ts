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
    {
      name: 'Ditt ECPAT',
      purposes: ['remove-image'],
      url: 'https://dittecpat.se/',
      ages: { to: 17 },
      sources: [
        { source: 'https://ecpat.se/verksamhetsberattelse22/', checked: CHECKED },
        {
          source:
            'https://via.tt.se/pressmeddelande/ecpat-hjalper-unga-ta-ner-nakenbilder-fran-natet?publisherId=3033395&releaseId=3287388&lang=sv',
          checked: CHECKED,
        },
        {
          source:
            'https://www.statensmedierad.se/aktuellt/nyheter/2023/ecpats-hotline-fangar-upp-sexuella-overgrepp-mot-barn',
          checked: CHECKED,
        },
      ],
    },
  ],
  forParents: [
    {
      name: 'ECPAT Hotline',
      purposes: ['report-image'],
      url: 'https://ecpat.se/hotline/',
      sources: [
        { source: 'https://ecpat.se/hotline/?country=se', checked: CHECKED },
        { source: 'https://ecpat.se/vadvigor/ecpat-hotline/', checked: CHECKED },
      ],
    },
  ],
});
