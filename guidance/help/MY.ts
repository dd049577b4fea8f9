import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'MY',
  name: 'Malaysia',
  emergency: {
    number: '999',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: 'Talian Kasih',
      purposes: ['talk'],
      phone: '15999',
      always: true,
      sources: [
        { source: 'https://thestar.com.my/news/nation/2024/04/24/doing-right-by-abused-kids', checked: CHECKED },
        {
          source: 'https://news.amierul.com/2025/11/10/how-talian-kasih-turns-distress-calls-into-action',
          checked: CHECKED,
        },
        {
          source: 'https://thesun.my/opinion-news/need-for-dedicated-free-24-hour-child-helpline-NF13523358',
          checked: CHECKED,
        },
      ],
    },
  ],
});
