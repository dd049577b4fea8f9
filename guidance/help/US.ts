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
      phone: '1-800-422-4453',
      always: true,
      sources: [
        { source: 'http://helpisaclickaway.org', checked: CHECKED },
        { source: 'https://thehopeline.com/reportabuse', checked: CHECKED },
      ],
    },
    {
      name: '988 Lifeline',
      purposes: ['talk'],
      phone: '988',
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
      phone: 'text HOME to 741741',
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
      phone: '1-800-843-5678',
      url: 'https://report.cybertip.org/',
      sources: [
        { source: 'https://report.cybertip.org/faqs', checked: CHECKED },
        { source: 'https://www.tndagc.org/ncmecs-take-it-down-combats-sextortion/', checked: CHECKED },
      ],
    },
    takeItDown,
  ],
});
