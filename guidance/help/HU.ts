import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'HU',
  name: 'Hungary',
  emergency: {
    number: '112',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: '116 111',
      purposes: ['talk'],
      phone: '116 111',
      sources: [{ source: 'https://anacom.pt/render.jsp?contentId=848258', checked: CHECKED }],
    },
  ],
});
