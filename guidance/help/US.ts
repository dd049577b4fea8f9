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
