import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'FI',
  name: 'Finland',
  emergency: {
    number: '112',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: 'MLL Lasten ja nuorten puhelin',
      purposes: ['talk'],
      phone: '116 111',
      url: 'https://www.nuortennetti.fi/',
      sources: [
        {
          source:
            'https://www.sttinfo.fi/tiedote/71690974/aina-joulu-ei-ole-huoleton-mlln-lasten-ja-nuorten-116-111-paivystaa-myos-jouluna?lang=fi',
          checked: CHECKED,
        },
      ],
    },
  ],
});
