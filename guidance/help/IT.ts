import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'IT',
  name: 'Italy',
  emergency: {
    number: '112',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: 'Telefono Azzurro',
      purposes: ['talk'],
      phone: '19696',
      url: 'https://www.azzurro.it/',
      sources: [
        {
          source: 'https://notizie.tiscali.it/cronaca/articoli/minori-telefono-azzurro-non-va-in-vacanza/',
          checked: CHECKED,
        },
      ],
    },
    {
      name: '114 Emergenza Infanzia',
      purposes: ['report-abuse'],
      parents: ['report-abuse'],
      phone: '114',
      url: 'https://www.114.it/',
      always: true,
      sources: [
        { source: 'https://webnews.it/telefono-azzurro-anche-dai-cellulari', checked: CHECKED },
        {
          source: 'https://notizie.tiscali.it/cronaca/articoli/minori-telefono-azzurro-non-va-in-vacanza/',
          checked: CHECKED,
        },
      ],
    },
  ],
  forParents: [
    {
      name: 'Polizia Postale',
      purposes: ['report-grooming', 'report-image'],
      url: 'https://www.commissariatodips.it/',
      sources: [
        {
          source:
            'https://quotidianodifoggia.it/intenti-suicidi-sul-web-in-un-anno-195-casi-segnalati-a-commissariato-ps-online/',
          checked: CHECKED,
        },
        {
          source:
            'http://www.rosetosportiva.net/index.php?option=com_content&view=article&id=2057:sport-per-tuttiil-monitoraggio-della-polizia-postale-contro-la-pedofilia&catid=75:sport-per-tutti-uisp&Itemid=149',
          checked: CHECKED,
        },
      ],
    },
  ],
});
