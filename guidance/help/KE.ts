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
      url: 'https://www.childlinekenya.co.ke/',
      ages: { to: 17 },
      always: true,
      sources: [
        { source: 'http://www.childrenscouncil.go.ke/child-help-line.html?showall=1&limitstart=', checked: CHECKED },
        { source: 'https://www.childlinekenya.co.ke/', checked: CHECKED },
        { source: 'http://childlinekenya.co.ke/news/Challenges-faced-by-Childline-Kenya.html', checked: CHECKED },
      ],
    },
    {
      name: 'DCI child protection unit',
      purposes: ['report-abuse', 'report-grooming'],
      parents: ['report-abuse', 'report-grooming'],
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
