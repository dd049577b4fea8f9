import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'BD',
  name: 'Bangladesh',
  emergency: {
    number: '999',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: 'Child Helpline 1098',
      purposes: ['talk'],
      phone: '1098',
      always: true,
      sources: [
        {
          source:
            'https://dss.jamalpur.gov.bd/en/site/page/%E0%A6%B6%E0%A6%BF%E0%A6%B6%E0%A7%81-%E0%A6%B8%E0%A6%B9%E0%A6%BE%E0%A7%9F%E0%A6%A4%E0%A6%BE%E0%A7%9F-%E0%A6%AB%E0%A7%8B%E0%A6%A8-%E0%A7%A7%E0%A7%A6%E0%A7%AF%E0%A7%AE',
          checked: CHECKED,
        },
        {
          source:
            'https://dss.bhola.gov.bd/en/site/page/%E0%A6%B6%E0%A6%BF%E0%A6%B6%E0%A7%81-%E0%A6%B8%E0%A6%B9%E0%A6%BE%E0%A7%9F%E0%A6%A4%E0%A6%BE%E0%A7%9F-%E0%A6%AB%E0%A7%8B%E0%A6%A8-%E0%A7%A7%E0%A7%A6%E0%A7%AF%E0%A7%AE--%E0%A6%9F%E0%A7%8B%E0%A6%B2-%E0%A6%AB%E0%A7%8D%E0%A6%B0%E0%A6%BF-',
          checked: CHECKED,
        },
        { source: 'http://aparajeyo.org/1098.html', checked: CHECKED },
      ],
    },
  ],
});
