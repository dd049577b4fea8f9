import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'NO',
  name: 'Norway',
  emergency: {
    number: '112',
    source: 'https://www.politiet.no/en/tjenester/tips-politiet/seksuell-utnyttelse-av-barn-pa-internett/',
    checked: CHECKED,
  },
  services: [
    {
      name: 'Alarmtelefonen for barn og unge',
      purposes: ['talk'],
      phone: '116 111',
      sources: [
        {
          source:
            'http://w138189-www.php5.dittdomene.no/index.php/steg-4-vern-mot-overgrep/176-alarmtelefonen-for-barn-og-unge',
          checked: CHECKED,
        },
      ],
    },
    {
      name: 'Kors på halsen',
      purposes: ['talk'],
      phone: '800 333 21',
      ages: { to: 18 },
      sources: [
        { source: 'https://www.rodekors.no/faste-givere/barn-i-norge/mars-2018/kors-pa-halsen/', checked: CHECKED },
        { source: 'https://framtida.no/2022/10/05/kors-pa-halsen', checked: CHECKED },
        {
          source:
            'https://better-internet-for-kids.europa.eu/en/news/spotlight-safer-internet-centres-norway-and-sweden',
          checked: CHECKED,
        },
      ],
    },
    {
      name: 'Kripos',
      purposes: ['report-grooming'],
      parents: ['report-grooming'],
      url: 'https://www.politiet.no/en/tjenester/tips-politiet/seksuell-utnyttelse-av-barn-pa-internett/',
      sources: [
        {
          source: 'https://www.politiet.no/en/tjenester/tips-politiet/seksuell-utnyttelse-av-barn-pa-internett/',
          checked: CHECKED,
        },
      ],
    },
  ],
});
