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
});
