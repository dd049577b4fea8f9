import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'GR',
  name: 'Greece',
  emergency: {
    number: '112',
    source:
      'https://www.ant1news.gr/eidiseis/article/658569/to-xamogelo-toy-paidioy-eyropaiki-imera-arithmoy-ektaktis-anagkis-112',
    checked: CHECKED,
  },
  services: [
    {
      name: 'SOS 1056',
      purposes: ['talk'],
      parents: ['advice', 'report-abuse'],
      phone: '1056',
      url: 'https://www.hamogelo.gr/',
      sources: [
        { source: 'https://hamogelo.gr/gr/en/monades-psichologikis-ipostiriksis', checked: CHECKED },
        {
          source:
            'https://www.flash.gr/15chroni-kalese-to-chamogelo-kai-zitise-voitheia-gia-ti-via-poy-askoyse-o-pateras-sti-mitera-tis-1026490',
          checked: CHECKED,
        },
        { source: 'https://www.culturenow.gr/to-zagori-arwgos-sto-xamogelo-tou-paidiou/', checked: CHECKED },
      ],
    },
    {
      name: 'Hellenic Police minors line',
      purposes: ['report-abuse', 'report-grooming'],
      parents: ['report-abuse'],
      phone: '10201',
      always: true,
      sources: [
        { source: 'https://newsbulletin247.com/opinion/523358.html', checked: CHECKED },
        {
          source:
            'https://www.skai.gr/news/greece/se-leitourgia-to-10201-i-tilefoniki-grammi-gia-tin-prostasia-ton-anilikon',
          checked: CHECKED,
        },
      ],
    },
  ],
  forParents: [
    {
      name: 'SafeLine',
      purposes: ['report-image', 'report-grooming'],
      url: 'https://www.safeline.gr/',
      sources: [
        {
          source: 'https://www.betterinternetforkids.eu/web/portal/practice/awareness/detail?articleId=3019734',
          checked: CHECKED,
        },
        { source: 'http://www.safeline.gr/report.php', checked: CHECKED },
        {
          source:
            'https://www.haniotika-nea.gr/anisychitiki-ayxisi-kataggelion-paidikis-sexoyalikis-kakopoiisis-sto-diadiktyo/',
          checked: CHECKED,
        },
      ],
    },
  ],
});
