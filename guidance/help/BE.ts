import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'BE',
  name: 'Belgium',
  emergency: {
    number: '112',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: 'Child Focus',
      purposes: ['talk', 'report-grooming'],
      phone: '116 000',
      always: true,
      sources: [{ source: 'https://europeansafeonline.eu/focus-on-child-focus/', checked: CHECKED }],
    },
  ],
});
