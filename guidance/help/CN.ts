import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'CN',
  name: 'China',
  emergency: {
    number: '110',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: '12355',
      purposes: ['talk'],
      phone: '12355',
      sources: [
        { source: 'https://german.xinhuanet.com/20240221/5715d415048a491e833cd4f02ea5e2b6/c.html', checked: CHECKED },
        { source: 'http://www.gx.chinanews.com/sh/2023-04-26/detail-ihcnvyrk7961341.shtml', checked: CHECKED },
        {
          source:
            'https://www.tellerreport.com/news/2021-05-12-12355--a-heart-warming-hotline-that-has-been-running-for-15-years--focusing-on-solving-the-problems-of-youth-growth.ryv6LEtOu.html',
          checked: CHECKED,
        },
      ],
    },
  ],
});
