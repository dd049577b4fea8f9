import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'CZ',
  name: 'Czechia',
  emergency: {
    number: '112',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: 'Linka bezpečí',
      purposes: ['talk'],
      phone: '116 111',
      always: true,
      sources: [
        {
          source:
            'https://www.metro.cz/kraje/moravskoslezsky-kraj/sikana-projekt-skoly-poradna-koberice-rozpoznani.A250407_165221_metro-ostrava-zpravy_air',
          checked: CHECKED,
        },
      ],
    },
  ],
  forParents: [
    {
      name: 'STOPonline.cz',
      purposes: ['report-image', 'report-grooming'],
      url: 'https://www.stoponline.cz/',
      sources: [
        { source: 'https://stopline.cz/cs/o-nas/', checked: CHECKED },
        {
          source:
            'https://pridej-clanek.cz/monitor/cz-nic-a-policie-cr-budou-i-nadale-spolecne-bojovat-proti-nezakonnemu-obsahu-na-internetu/',
          checked: CHECKED,
        },
      ],
    },
  ],
});
