import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'RO',
  name: 'Romania',
  emergency: {
    number: '112',
    source:
      'https://www.radiomures.ro/stiri/119-numarul-de-urgenta-pentru-copiii-abuzati-este-disponibil-de-astazi.html',
    checked: CHECKED,
  },
  services: [
    {
      name: '119 Telefonul copilului',
      purposes: ['talk', 'report-abuse'],
      parents: ['report-abuse'],
      phone: '119',
      always: true,
      sources: [
        {
          source:
            'https://www.radiomures.ro/stiri/119-numarul-de-urgenta-pentru-copiii-abuzati-este-disponibil-de-astazi.html',
          checked: CHECKED,
        },
        {
          source:
            'https://stirileprotv.ro/stiri/actualitate/a-fost-lansat-telefonul-copilului-119-unde-vor-putea-fi-raportate-abuzurile-asupra-minorilor.html',
          checked: CHECKED,
        },
      ],
    },
    {
      name: '116 111 Telefonul Copilului',
      purposes: ['talk'],
      phone: '116 111',
      sources: [
        {
          source: 'https://www.aradcity.ro/stire/18510/linie-telefonica-noua-pentru-copiii-maltratati',
          checked: CHECKED,
        },
      ],
    },
    {
      name: 'Ora de Net',
      purposes: ['talk'],
      url: 'https://oradenet.ro/',
      sources: [
        { source: 'https://better-internet-for-kids.europa.eu/en/sic/romania', checked: CHECKED },
        { source: 'https://oradenet.ro/esc-abuz-en', checked: CHECKED },
        { source: 'https://www.betterinternetforkids.eu/web/romania/profile', checked: CHECKED },
      ],
    },
  ],
  forParents: [
    {
      name: 'esc_ABUZ',
      purposes: ['report-image', 'content'],
      url: 'https://oradenet.ro/esc-abuz-en',
      sources: [
        { source: 'https://oradenet.ro/esc-abuz-en', checked: CHECKED },
        { source: 'https://www.rri.ro/pages/printeaza/2612990', checked: CHECKED },
      ],
    },
  ],
});
