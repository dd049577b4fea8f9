import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'FR',
  name: 'France',
  emergency: {
    number: '112',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: '3018',
      purposes: ['talk', 'report-grooming', 'remove-image'],
      parents: ['advice', 'report-grooming', 'remove-image'],
      phone: '3018',
      url: 'https://3018.fr/',
      sources: [
        {
          source:
            'https://www.educnum.fr/fr/net-ecoute-devient-le-3018-nouveau-numero-pour-lutter-contre-les-violences-numeriques',
          checked: CHECKED,
        },
        {
          source:
            'https://www.20minutes.fr/by-the-web/4022711-20230213-3018-accueille-parole-victimes-cyberviolences-365-jours-an',
          checked: CHECKED,
        },
      ],
    },
    {
      name: '119 Allô enfance en danger',
      purposes: ['talk'],
      parents: ['advice', 'report-abuse'],
      phone: '119',
      url: 'https://www.allo119.gouv.fr/',
      ages: { to: 21 },
      always: true,
      sources: [
        { source: 'https://madinin-art.net/sujet/enfance-en-danger', checked: CHECKED },
        { source: 'https://guernes.eu/pratique/infos-jeunesse/enfance-en-danger', checked: CHECKED },
        {
          source:
            'https://france3-regions.francetvinfo.fr/paris-ile-de-france/2015/01/28/enfance-en-danger-en-25-ans-le-119-triple-son-nombre-d-appels-642429.html',
          checked: CHECKED,
        },
        {
          source: 'https://madinin-art.net/119-allo-enfance-en-danger-un-numero-pour-les-situations-durgence',
          checked: CHECKED,
        },
      ],
    },
  ],
  forParents: [
    {
      name: 'Pharos',
      purposes: ['report-grooming', 'report-image', 'content'],
      url: 'https://www.internet-signalement.gouv.fr/',
      sources: [
        {
          source:
            'https://moncommissariat.interieur.gouv.fr/fr/demarches/le-portail-officiel-de-signalement-des-contenus-illicites-de-l-internet-pharos',
          checked: CHECKED,
        },
        {
          source:
            'https://puy-de-dome.gouv.fr/index.php/layout/set/print/Actions-de-l-Etat/Securite-et-protection-des-populations/Securite-publique-et-ordre-public/Informations-et-conseils-de-prevention/Pharos-un-outil-de-lutte-contre-la-haine-en-ligne-et-la-cybercriminalite',
          checked: CHECKED,
        },
        { source: 'https://www.service-public.gouv.fr/particuliers/vosdroits/R17674', checked: CHECKED },
      ],
    },
  ],
});
