import { CHECKED, defineCountry } from './define';

const PROTECT_KIDS_ONLINE = {
  source: 'https://www.protectkidsonline.ca/app/en/report_concerning_behaviour',
  checked: CHECKED,
};

export default defineCountry({
  code: 'CA',
  name: 'Canada',
  emergency: { number: '911', ...PROTECT_KIDS_ONLINE },
  services: [
    {
      name: 'Kids Help Phone',
      purposes: ['talk'],
      phone: '1-800-668-6868',
      text: { number: '686868' },
      url: 'https://kidshelpphone.ca/',
      always: true,
      sources: [
        { source: 'https://kidshelpphone.ca/get-involved/about-us/who-is-kids-help-phone/', checked: CHECKED },
        { source: 'https://www.maplenow.ca/fr/site/kids-help-phone', checked: CHECKED },
        {
          source: 'https://www.cbc.ca/news/health/mental-health-crisis-text-kids-help-phone-1.4894118',
          checked: CHECKED,
        },
        { source: 'https://kidshelpphone.ca/text-about-it/', checked: CHECKED },
        { source: 'https://lignesantehnhb.ca/printService.aspx?id=192669', checked: CHECKED },
      ],
    },
    {
      name: 'Cybertip.ca',
      purposes: ['report-grooming'],
      parents: ['report-grooming', 'report-image'],
      phone: '1-866-658-9022',
      url: 'https://www.cybertip.ca/',
      sources: [PROTECT_KIDS_ONLINE],
    },
    {
      name: 'NeedHelpNow.ca',
      purposes: ['remove-image'],
      parents: ['remove-image'],
      url: 'https://needhelpnow.ca/',
      sources: [PROTECT_KIDS_ONLINE],
    },
  ],
});
