import { CHECKED, defineCountry } from './define';
import { takeItDown } from './take-it-down';

/** For every country that has no file of its own. */
export default defineCountry({
  code: 'INT',
  name: 'Another country',
  services: [
    {
      name: 'Child Helpline International',
      purposes: ['talk'],
      parents: ['advice'],
      url: 'https://childhelplineinternational.org/',
      note: 'directory',
      sources: [{ source: 'https://www.end-violence.org/protect', checked: CHECKED }],
    },
    takeItDown,
  ],
  forParents: [
    {
      name: 'INHOPE',
      purposes: ['report-image'],
      url: 'https://www.inhope.org/',
      note: 'directory',
      sources: [
        { source: 'https://www.icmec.org/education-portal/reporting-mechanisms/', checked: CHECKED },
        { source: 'https://inhope.org/EN/articles/about-inhope', checked: CHECKED },
        { source: 'https://www.inhope.org/EN/hotline-guide', checked: CHECKED },
      ],
    },
  ],
});
