import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'AR',
  name: 'Argentina',
  emergency: {
    number: '911',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: 'Línea 102',
      purposes: ['talk'],
      parents: ['report-abuse'],
      phone: '102',
      url: 'https://www.argentina.gob.ar/linea-102',
      sources: [
        { source: 'https://hogarmarialuisa.org/?p=12449', checked: CHECKED },
        {
          source:
            'https://tn.com.ar/sociedad/coronavirus-en-la-argentina-se-duplicaron-las-denuncias-de-chicos-por-violencia-en-el-hogar-durante_1107088',
          checked: CHECKED,
        },
      ],
    },
    {
      name: 'Línea 137',
      purposes: ['report-abuse', 'report-grooming'],
      parents: ['report-abuse', 'report-grooming'],
      phone: '137',
      always: true,
      sources: [
        {
          source: 'https://www.telam.com.ar/notas/202210/608040-twitter-prevencion-grooming-violencia-justicia.html',
          checked: CHECKED,
        },
      ],
    },
  ],
});
