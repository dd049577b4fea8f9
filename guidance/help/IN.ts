import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'IN',
  name: 'India',
  emergency: {
    number: '112',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: 'Child Helpline',
      purposes: ['talk'],
      phone: '1098',
      ages: { to: 18 },
      always: true,
      sources: [
        {
          source: 'https://orissadiary.com/integration-of-child-helpline-with-erss-112-completed-in-9-states/',
          checked: CHECKED,
        },
        {
          source:
            'https://goa9media.com/2023/06/21/under-comprehensive-thinking-of-one-nation-one-helpline-government-decided-to-link-child-helpline-with-erss-112',
          checked: CHECKED,
        },
        { source: 'https://en.wikipedia.org/wiki/Childline_India', checked: CHECKED },
      ],
    },
    {
      name: 'National Cyber Crime Reporting Portal',
      purposes: ['report-grooming'],
      parents: ['report-grooming', 'report-image'],
      url: 'https://www.cybercrime.gov.in/',
      sources: [
        {
          source: 'https://orissadiary.com/steps-taken-for-the-cyber-safety-of-women-and-children-smriti-irani/',
          checked: CHECKED,
        },
      ],
    },
  ],
  forParents: [
    {
      name: 'Cyber Crime Helpline 1930',
      purposes: ['scam'],
      phone: '1930',
      sources: [
        { source: 'https://indiangovtscheme.com/?p=14561', checked: CHECKED },
        { source: 'http://topicwise.in/index.php/national/law-enforcement/5017-cyber-security', checked: CHECKED },
        { source: 'https://forevernews.in/?p=867098', checked: CHECKED },
      ],
    },
  ],
});
