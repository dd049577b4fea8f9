import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'MX',
  name: 'Mexico',
  emergency: {
    number: '911',
    source: 'https://elotroenfoque.mx/grooming-el-delito-que-esta-afectando-a-las-ninas-y-ninos-de-guanajuato/',
    checked: CHECKED,
  },
  services: [
    {
      name: 'Te Protejo México',
      purposes: ['report-grooming'],
      parents: ['report-grooming', 'report-image'],
      url: 'https://www.teprotejomexico.org/',
      sources: [
        {
          source:
            'https://www.eldemocrata.com/sabias-que-en-mexico-existe-una-plataforma-para-reportar-situaciones-de-violencia-sexual-en-contra-de-ninas-ninos-y-adolescentes/',
          checked: CHECKED,
        },
        { source: 'https://laultimapalabra.com.mx/portal/?p=45562', checked: CHECKED },
        {
          source: 'https://santananoticia.com/urgente-necesidad-de-protocolos-para-combatir-el-grooming-en-mexico',
          checked: CHECKED,
        },
      ],
    },
  ],
  forParents: [
    {
      name: '089',
      purposes: ['report-grooming'],
      phone: '089',
      sources: [
        {
          source: 'https://elotroenfoque.mx/grooming-el-delito-que-esta-afectando-a-las-ninas-y-ninos-de-guanajuato/',
          checked: CHECKED,
        },
      ],
    },
  ],
});
