import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'SG',
  name: 'Singapore',
  emergency: {
    number: '999',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: 'Tinkle Friend',
      purposes: ['talk'],
      phone: '1800 2744 788',
      url: 'https://www.tinklefriend.sg/',
      ages: { to: 12 },
      sources: [
        {
          source: 'https://www.childrensociety.org.sg/sunbeam-stories/tinkle-friend-answering-the-call-for-help/',
          checked: CHECKED,
        },
        { source: 'https://www.childrensociety.org.sg/g2c/campaigns/tinklefriend2022/', checked: CHECKED },
        { source: 'https://www.tinklefriend.sg/terms', checked: CHECKED },
      ],
    },
  ],
});
