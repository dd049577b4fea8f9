import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'ES',
  name: 'Spain',
  emergency: {
    number: '112',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: '017 INCIBE',
      purposes: ['talk', 'report-grooming'],
      parents: ['advice', 'report-grooming'],
      phone: '017',
      sources: [{ source: 'https://www.incibe.es/en/linea-de-ayuda-en-ciberseguridad/faq', checked: CHECKED }],
    },
    {
      name: 'Teléfono ANAR',
      purposes: ['talk'],
      phone: '900 20 20 10',
      url: 'https://www.anar.org/',
      always: true,
      sources: [
        {
          source:
            'https://defensornavarra.es/es/noticias/la-fundacion-anar-se-entrevisto-con-el-defensor-del-pueblo-de-navarra-y-le-entrego-su-informe-anual-referido-a-navarra',
          checked: CHECKED,
        },
        { source: 'https://diarideterrassa.com/?p=225732', checked: CHECKED },
        { source: 'https://anar.org/el-presidente-de-unicef-de-visita-en-la-sede-de-anar', checked: CHECKED },
      ],
    },
  ],
});
