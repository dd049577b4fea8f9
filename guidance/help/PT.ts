import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'PT',
  name: 'Portugal',
  emergency: {
    number: '112',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: 'SOS Criança',
      purposes: ['talk'],
      phone: '116 111',
      sources: [{ source: 'https://solidariedade.pt/site/detalhe/3146', checked: CHECKED }],
    },
    {
      name: 'Linha Internet Segura',
      purposes: ['report-grooming', 'remove-image'],
      parents: ['report-grooming', 'remove-image'],
      phone: '800 21 90 90',
      url: 'https://www.apav.pt/cibercrime/index.php/linha-internet-segura',
      sources: [
        { source: 'https://www.apav.pt/cibercrime/index.php/linha-internet-segura', checked: CHECKED },
        {
          source: 'https://pplware.sapo.pt/internet/linha-internet-segura-e-policia-judiciaria-reforcam-cooperacao/',
          checked: CHECKED,
        },
        {
          source: 'https://forum.pt/artigos/265-noticias/tecnologia/20559-tens-duvidas-sobre-seguranca-na-internet',
          checked: CHECKED,
        },
      ],
    },
  ],
});
