import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'GB',
  name: 'United Kingdom',
  emergency: { number: '999', source: 'https://reportharmfulcontent.com/who-are-we/', checked: CHECKED },
  services: [
    {
      name: 'Childline',
      purposes: ['talk'],
      phone: '0800 1111',
      url: 'https://www.childline.org.uk/',
      ages: { to: 18 },
      sources: [
        {
          source:
            'https://www.hartlepoolmail.co.uk/health/childline-advice-thirty-five-years-on-and-sadly-children-still-need-our-help-3434667',
          checked: CHECKED,
        },
        { source: 'https://en.wikipedia.org/wiki/Childline', checked: CHECKED },
      ],
    },
    {
      name: 'Shout',
      purposes: ['talk'],
      phone: 'text SHOUT to 85258',
      always: true,
      sources: [{ source: 'https://giveusashout.org/about-us/faq/', checked: CHECKED }],
    },
    {
      name: 'CEOP Safety Centre',
      purposes: ['report-grooming'],
      url: 'https://www.ceop.police.uk/safety-centre/',
      note: 'not-anonymous-not-urgent',
      sources: [{ source: 'https://www.thinkuknow.co.uk/11_13/help/CEOP/', checked: CHECKED }],
    },
    {
      name: 'Report Remove',
      purposes: ['remove-image'],
      url: 'https://www.childline.org.uk/info-advice/bullying-abuse-safety/online-mobile-safety/report-remove/',
      ages: { to: 17 },
      sources: [
        {
          source: 'https://www.ceopeducation.co.uk/11_18/lets-talk-about/online-safety/reporting-nude-images/',
          checked: CHECKED,
        },
      ],
    },
  ],
});
