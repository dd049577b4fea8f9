import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'CY',
  name: 'Cyprus',
  emergency: {
    number: '112',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: '1466',
      purposes: ['talk'],
      phone: '1466',
      url: 'https://uncrcpc.org.cy/',
      always: true,
      sources: [
        {
          source:
            'https://www.cbn.com.cy/article/2024/5/17/775594/hope-for-children-celebrates-international-child-helpline-day/',
          checked: CHECKED,
        },
        {
          source: 'https://uncrcpc.org.cy/article/to-hope-for-children-giortazei-ti-diethni-imera-tilef',
          checked: CHECKED,
        },
        {
          source:
            'https://in-cyprus.philenews.com/news/local/as-many-as-439-children-in-cyprus-referred-for-sexual-abuse-investigation-in-2022/',
          checked: CHECKED,
        },
      ],
    },
  ],
});
