import { CHECKED, defineCountry } from './define';

const ACCCE = { source: 'https://www.accce.gov.au/help-and-support/how-and-what-to-report', checked: CHECKED };

export default defineCountry({
  code: 'AU',
  name: 'Australia',
  emergency: { number: '000', ...ACCCE },
  services: [
    {
      name: 'Kids Helpline',
      purposes: ['talk'],
      phone: '1800 55 1800',
      url: 'https://kidshelpline.com.au/',
      ages: { from: 5, to: 25 },
      always: true,
      sources: [
        {
          source:
            'https://www.healthdirect.gov.au/australian-health-services/healthcare-service/virtual/kids-helpline/parenting-and-family-support/d10bd0b6-ccdc-f931-4e60-af7b09787dcf',
          checked: CHECKED,
        },
        { source: 'https://www.openaustralia.org.au/debates/?id=2023-03-20.209.2', checked: CHECKED },
      ],
    },
    {
      name: 'Australian Federal Police (ACCCE)',
      purposes: ['report-grooming'],
      parents: ['report-grooming'],
      url: 'https://www.accce.gov.au/report',
      note: 'this-country-only',
      sources: [ACCCE],
    },
    {
      name: 'eSafety Commissioner',
      purposes: ['remove-image'],
      parents: ['remove-image', 'content'],
      url: 'https://www.esafety.gov.au/report/forms',
      sources: [{ source: 'https://www.esafety.gov.au/report/forms', checked: CHECKED }],
    },
  ],
});
