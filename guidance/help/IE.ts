import { CHECKED, defineCountry } from './define';
import { takeItDown } from './take-it-down';

// The Garda line for child abuse (1800 555 222) is left out: the sources are of 2017, and one prints another number.
export default defineCountry({
  code: 'IE',
  name: 'Ireland',
  emergency: {
    number: '112 / 999',
    source: 'https://www2.hse.ie/emergencies/when-to-call-112-or-999/',
    checked: CHECKED,
  },
  services: [
    {
      name: 'Childline (ISPCC)',
      purposes: ['talk'],
      phone: '1800 66 66 66',
      url: 'https://www.childline.ie/',
      ages: { to: 18 },
      always: true,
      sources: [
        {
          source: 'https://www.ispcc.ie/childlines-24-7-support-line-conversations-in-the-lead-up-to-christmas/',
          checked: CHECKED,
        },
        {
          source:
            'https://www.leinsterleader.ie/news/home/600137/childline-urges-young-people-to-avail-of-its-services-in-coming-weeks.html',
          checked: CHECKED,
        },
      ],
    },
    takeItDown,
  ],
  forParents: [
    {
      name: 'ISPCC Support Line',
      purposes: ['advice'],
      phone: '01 522 4300',
      sources: [
        {
          source:
            'https://www.leinsterleader.ie/news/home/600137/childline-urges-young-people-to-avail-of-its-services-in-coming-weeks.html',
          checked: CHECKED,
        },
      ],
    },
    {
      name: 'Hotline.ie',
      purposes: ['report-image'],
      url: 'https://hotline.ie/report',
      sources: [{ source: 'https://hotline.ie/report', checked: CHECKED }],
    },
  ],
});
