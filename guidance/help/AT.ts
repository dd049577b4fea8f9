import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'AT',
  name: 'Austria',
  emergency: {
    number: '112',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: '147 Rat auf Draht',
      purposes: ['talk'],
      phone: '147',
      always: true,
      sources: [{ source: 'https://noe.orf.at/stories/3195249/', checked: CHECKED }],
    },
  ],
});
