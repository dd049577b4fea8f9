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
  forParents: [
    {
      name: 'Nettivihje',
      purposes: ['report-image', 'report-grooming'],
      url: 'https://nettivihje.fi/',
      sources: [
        {
          source:
            'https://www.pelastakaalapset.fi/kehittamis-ja-asiantuntijatyo/lasten-suojelu-ja-nettivihje/nettivihje/',
          checked: CHECKED,
        },
        {
          source:
            'https://www.sss.fi/2021/01/pelastakaa-lapset-sai-viime-vuonna-lahes-3-000-vihjetta-lapsiin-netissa-kohdistuvista-epaillyista-seksuaalirikoksista/',
          checked: CHECKED,
        },
      ],
    },
  ],
});
