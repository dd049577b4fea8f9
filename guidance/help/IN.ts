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
      url: 'https://www.cybercrime.gov.in/',
      sources: [
        {
          source: 'https://orissadiary.com/steps-taken-for-the-cyber-safety-of-women-and-children-smriti-irani/',
          checked: CHECKED,
        },
      ],
    },
  ],
});
