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
      // For pictures alone: a child too young for the Kindertelefoon is given somebody to talk to from the international list.
      purposes: ['remove-image'],
      parents: ['advice', 'remove-image'],
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
  forParents: [
    {
      name: 'Veilig Thuis',
      purposes: ['advice', 'report-abuse'],
      phone: '0800-2000',
      always: true,
      sources: [
        { source: 'https://www.augeo.nl/nl-nl/themas/meldcode/veilig-thuis/', checked: CHECKED },
        { source: 'https://www.scherpenzeel.nl/mishandeling-of-huiselijk-geweld', checked: CHECKED },
        { source: 'https://kindermishandeling.hetklokhuis.nl/voor-ouders/melding-maken/', checked: CHECKED },
      ],
    },
    {
      name: 'Meldpunt Kinderporno',
      purposes: ['report-image'],
      url: 'https://www.meldpunt-kinderporno.nl/',
      sources: [{ source: 'https://meldpunt-kinderporno.nl/wat-melden', checked: CHECKED }],
    },
    {
      name: 'Politie',
      purposes: ['police'],
      phone: '0900-8844',
      sources: [
        { source: 'https://www.politie.nl/nieuws/2021/februari/11/08-als-elke-seconde-telt.html', checked: CHECKED },
        {
          source: 'https://www.rijnmond.nl/nieuws/187387/Expert-Mensen-mogen-veel-eerder-112-bellen',
          checked: CHECKED,
        },
      ],
    },
  ],
});
