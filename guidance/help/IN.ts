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
      always: true,
      sources: [
        {
          source:
            'https://www.thestatesman.com/cities/delhi-govt-appeals-to-citizens-to-report-child-abuse-begging-cases-1503324927.html',
          checked: CHECKED,
        },
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
