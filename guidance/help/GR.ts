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
      phone: '1056',
      url: 'https://www.hamogelo.gr/',
      sources: [{ source: 'https://hamogelo.gr/gr/en/monades-psichologikis-ipostiriksis', checked: CHECKED }],
    },
    {
      name: 'Hellenic Police minors line',
      purposes: ['report-grooming'],
      phone: '10201',
      always: true,
      sources: [{ source: 'https://newsbulletin247.com/opinion/523358.html', checked: CHECKED }],
    },
  ],
});
