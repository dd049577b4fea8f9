import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'ES',
  name: 'Spain',
  emergency: {
    number: '112',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: '017 INCIBE',
      purposes: ['talk', 'report-grooming'],
      phone: '017',
      sources: [{ source: 'https://www.incibe.es/en/linea-de-ayuda-en-ciberseguridad/faq', checked: CHECKED }],
    },
  ],
});
