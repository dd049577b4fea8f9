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
      url: 'https://childhelplineinternational.org/',
      note: 'directory',
      sources: [{ source: 'https://www.end-violence.org/protect', checked: CHECKED }],
    },
    takeItDown,
  ],
});
