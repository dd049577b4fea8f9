import { CHECKED, defineCountry } from './define';
import { takeItDown } from './take-it-down';

export default defineCountry({
  code: 'US',
  name: 'United States',
  emergency: {
    number: '911',
    source:
      'https://www.nationwidechildrens.org/family-resources-education/700childrens/2023/08/the-988-suicide-and-crisis-lifeline',
    checked: CHECKED,
  },
  services: [
    {
      name: 'Childhelp National Child Abuse Hotline',
      purposes: ['talk'],
      parents: ['advice'],
      phone: '1-800-422-4453',
      text: { number: '1-800-422-4453' },
      always: true,
      sources: [
        { source: 'http://helpisaclickaway.org', checked: CHECKED },
        { source: 'https://thehopeline.com/reportabuse', checked: CHECKED },
        { source: 'https://childhelphotline.org/how-it-works', checked: CHECKED },
      ],
    },
    {
      name: '988 Lifeline',
      purposes: ['talk'],
      phone: '988',
      text: { number: '988' },
      url: 'https://988lifeline.org/',
      always: true,
      sources: [
        {
          source: 'https://health.wyo.gov/publichealth/prevention/wivpp/suicide-prevention/988-suicide-crisis-lifeline',
          checked: CHECKED,
        },
      ],
    },
    {
      name: 'Crisis Text Line',
      purposes: ['talk'],
      text: { number: '741741', word: 'HOME' },
      always: true,
      sources: [
        {
          source: 'http://www.sfisd.net/apps/pages/index.jsp?uREC_ID=1473130&type=d&pREC_ID=1625729',
          checked: CHECKED,
        },
      ],
    },
    {
      name: 'NCMEC CyberTipline',
      purposes: ['report-grooming'],
      parents: ['report-grooming', 'report-image'],
      phone: '1-800-843-5678',
      url: 'https://report.cybertip.org/',
      sources: [
        { source: 'https://report.cybertip.org/faqs', checked: CHECKED },
        { source: 'https://www.tndagc.org/ncmecs-take-it-down-combats-sextortion/', checked: CHECKED },
      ],
    },
    takeItDown,
  ],
  forParents: [
    {
      name: 'FBI',
      purposes: ['scam', 'report-grooming'],
      phone: '1-800-225-5324',
      url: 'https://tips.fbi.gov/',
      sources: [
        { source: 'https://myteensworld.com/stories/take-it-down-removes-images/', checked: CHECKED },
        {
          source: 'https://www.clarionledger.com/story/news/2023/02/22/what-is-sextortion/69931545007/',
          checked: CHECKED,
        },
        { source: 'https://www.abc4.com/news/fbi-ramps-up-stopsextortion-campaign/', checked: CHECKED },
      ],
    },
  ],
});
