import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'PT',
  name: 'Portugal',
  emergency: {
    number: '112',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: 'SOS Criança',
      purposes: ['talk'],
      phone: '116 111',
      sources: [{ source: 'https://solidariedade.pt/site/detalhe/3146', checked: CHECKED }],
    },
  ],
});
