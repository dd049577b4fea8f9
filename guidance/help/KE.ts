import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'KE',
  name: 'Kenya',
  emergency: {
    number: '999',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: 'Childline Kenya',
      purposes: ['talk'],
      phone: '116',
      sources: [{ source: 'https://m.scoop.co.nz/stories/WL0806/S01089.htm', checked: CHECKED }],
    },
    {
      name: 'DCI child protection unit',
      purposes: ['report-abuse', 'report-grooming'],
      phone: '0800 722 203',
      url: 'https://www.dci.go.ke/anti-human-trafficking-and-child-protection-unit',
      sources: [
        {
          source: 'https://beta.nation.co.ke/kenya/news/how-dci-toll-free-line-helps-combat-child-abuse-3431470',
          checked: CHECKED,
        },
      ],
    },
  ],
});
