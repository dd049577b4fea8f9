import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'TH',
  name: 'Thailand',
  emergency: {
    number: '191',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: 'Childline Thailand',
      purposes: ['talk'],
      phone: '1387',
      url: 'https://childlinethailand.org/',
      ages: { to: 17 },
      always: true,
      sources: [
        { source: 'https://childhelplineinternational.org/20-years-20-voices-childline-thailand/', checked: CHECKED },
        { source: 'https://childlinethailand.org/th/what-we-do/call-center', checked: CHECKED },
        { source: 'http://safechildthailand.org/projects/child-protection-0', checked: CHECKED },
      ],
    },
  ],
});
