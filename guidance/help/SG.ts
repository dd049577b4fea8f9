import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'SG',
  name: 'Singapore',
  emergency: {
    number: '999',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [],
});
