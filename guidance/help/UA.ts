import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'UA',
  name: 'Ukraine',
  emergency: {
    number: '102',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: '116 111',
      purposes: ['talk'],
      phone: '116 111',
      sources: [
        {
          source:
            'https://raw.githubusercontent.com/gymnasium201-kyiv/gymnasium201-kyiv.github.io/refs/heads/main/public/documents/%D0%9F%D1%80%D0%B8%D0%BC%D1%96%D1%80%D0%BD%D0%B8%D0%B9%20%D0%BF%D0%B5%D1%80%D0%B5%D0%BB%D1%96%D0%BA%20%D0%BD%D0%BE%D0%BC%D0%B5%D1%80%D1%96%D0%B2%20%D1%82%D0%B5%D0%BB%D0%B5%D1%84%D0%BE%D0%BD%D1%96%D0%B2%20%D1%82%D0%B0%20%D1%81%D0%BB%D1%83%D0%B6%D0%B1.pdf',
          checked: CHECKED,
        },
        { source: 'https://tlumach.dytsadok.org.ua/stop-buling-11-02-14-16-01-2024', checked: CHECKED },
      ],
    },
  ],
});
