import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'PL',
  name: 'Poland',
  emergency: {
    number: '112',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: '116 111 Telefon Zaufania',
      purposes: ['talk'],
      phone: '116 111',
      url: 'https://116111.pl/',
      sources: [
        {
          source:
            'https://edukacja.dziennik.pl/aktualnosci/artykuly/9394589,telefony-zaufania-dla-dzieci-i-mlodziezy-2024-gdzie-otrzymasz-pomoc.html',
          checked: CHECKED,
        },
      ],
    },
    {
      name: 'Dziecięcy Telefon Zaufania',
      purposes: ['talk'],
      parents: ['advice'],
      phone: '800 12 12 12',
      always: true,
      sources: [
        {
          source: 'https://tvn24.pl/polska/rusza-calodobowy-dzieciecy-telefon-zaufania-i-internetowy-czat-4770046',
          checked: CHECKED,
        },
        {
          source: 'https://ko-gorzow.edu.pl/dziecicy-telefon-zaufania-rzecznika-praw-dziecka-800-12-12-12/',
          checked: CHECKED,
        },
        {
          source:
            'https://www.wnp.pl/wiadomosci/rpd-prawie-dwukrotnie-zwiekszyla-sie-liczba-polaczen-z-dzieciecym-telefonem-zaufania,698329.html',
          checked: CHECKED,
        },
      ],
    },
  ],
  forParents: [
    {
      name: 'Dyżurnet.pl',
      purposes: ['report-image', 'report-grooming', 'content'],
      url: 'https://dyzurnet.pl/',
      sources: [
        { source: 'https://dyzurnet.pl/faq.html', checked: CHECKED },
        {
          source: 'https://pcpr-limanowa.pl/blog/2020/02/21/nie-badz-bierny-pomoz-reaguj-zglos-nielegalne-tresci',
          checked: CHECKED,
        },
      ],
    },
  ],
});
