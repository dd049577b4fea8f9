import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'BE',
  name: 'Belgium',
  emergency: {
    number: '112',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: 'Child Focus',
      purposes: ['talk', 'report-grooming'],
      parents: ['advice', 'report-grooming', 'report-image'],
      phone: '116 000',
      url: 'https://childfocus.be/',
      always: true,
      sources: [
        { source: 'https://europeansafeonline.eu/focus-on-child-focus/', checked: CHECKED },
        { source: 'https://childfocus.be/en/report-child-pornography', checked: CHECKED },
        {
          source: 'https://childfocus.be/nl/seksuele-uitbuiting/kinderpornografie/burgerlijk-meldpunt',
          checked: CHECKED,
        },
      ],
    },
    {
      // In Dutch.
      name: 'Awel (Nederlands)',
      purposes: ['talk'],
      phone: '102',
      sources: [
        {
          source:
            'http://weekend.knack.be/lifestyle/radar/recordaantal-vrijwilligers-voor-jongerentelefoon-awel-een-stap-in-de-goede-richting/article-normal-971559.html',
          checked: CHECKED,
        },
        {
          source:
            'https://www.hln.be/nieuws/binnenland/ruim-23-000-contacten-met-kinderen-en-jongeren-voor-awel-de-voormalige-kinder-en-jongerentelefoon~a1065a0b/?utm_medium=rss&utm_content=Net%20binnen',
          checked: CHECKED,
        },
      ],
    },
    {
      // In French.
      name: 'Écoute-Enfants (français)',
      purposes: ['talk'],
      phone: '103',
      url: 'https://www.103ecoute.be/',
      sources: [
        { source: 'https://deapotheker.pmg.be/fr/fichier/EAKbe2605S43_00', checked: CHECKED },
        {
          source: 'https://www.rtbf.be/article/ecoute-enfants-le-numero-103-en-quete-de-visibilite-11076758',
          checked: CHECKED,
        },
        { source: 'https://schoolinschakeling.brussels/acteurs/ecoute-enfants-103', checked: CHECKED },
      ],
    },
  ],
});
