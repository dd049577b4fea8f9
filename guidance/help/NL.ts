import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'NL',
  name: 'Netherlands',
  emergency: { number: '112', source: 'https://meldpunt-kinderporno.nl/wat-melden', checked: CHECKED },
  services: [
    {
      name: 'De Kindertelefoon',
      purposes: ['talk'],
      phone: '0800-0432',
      url: 'https://www.kindertelefoon.nl/',
      ages: { from: 8, to: 18 },
      sources: [
        { source: 'https://www.vriendenkindertelefoon.nl/kindertelefoon', checked: CHECKED },
        {
          source: 'https://www.metronieuws.nl/in-het-nieuws/2019/09/hoera-de-kindertelefoon-bestaat-40-jaar',
          checked: CHECKED,
        },
      ],
    },
    {
      name: 'Helpwanted',
      purposes: ['talk', 'remove-image'],
      phone: '020 261 52 75',
      url: 'https://www.helpwanted.nl/',
      sources: [
        { source: 'http://www.helpwanted.nl/en', checked: CHECKED },
        { source: 'https://helpwanted.nl/en/privacy-statement', checked: CHECKED },
        {
          source:
            'https://www.omroepbrabant.nl/nieuws/4485936/veel-meer-meldingen-over-chantage-met-naaktbeelden-schrikbarend',
          checked: CHECKED,
        },
      ],
    },
  ],
});
