import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'DE',
  name: 'Germany',
  emergency: {
    number: '110',
    source: 'https://www.medienanstalt-nrw.de/regulierung/beschwerde.html',
    checked: CHECKED,
  },
  services: [
    {
      name: 'Nummer gegen Kummer',
      purposes: ['talk'],
      phone: '116 111',
      url: 'https://www.nummergegenkummer.de/kinder-und-jugendberatung/',
      sources: [{ source: 'http://koeln.polizei.nrw/artikel/vorsicht-vor-cybergrooming', checked: CHECKED }],
    },
    {
      name: 'Hilfe-Telefon Sexueller Missbrauch',
      purposes: ['talk'],
      parents: ['advice'],
      phone: '0800 22 55 530',
      sources: [
        { source: 'https://support.jodel.com/de/articles/273225-cybergrooming-und-hilfsangebote', checked: CHECKED },
        {
          source: 'https://www.bundesregierung.de/breg-de/aktuelles/hilfetelefon-sexueller-kindesmissbrauch-2275784',
          checked: CHECKED,
        },
        {
          source: 'https://heinrichs-verlag.de/2024/05/02/hilfe-telefon-rund-50-000-beratungen-in-zehn-jahren',
          checked: CHECKED,
        },
      ],
    },
    {
      name: 'JUUUPORT',
      purposes: ['talk'],
      url: 'https://www.juuuport.de/',
      sources: [
        {
          source:
            'https://www.jugendhilfeportal.de/jugendschutz/artikel/juuuport-online-beratung-bei-problemen-im-netz/',
          checked: CHECKED,
        },
        {
          source: 'https://www.swr.de/wissen/juuuport-jugendliche-beraten-bei-cybermobbing-100.html',
          checked: CHECKED,
        },
        {
          source:
            'https://deutsches-schulportal.de/schule-im-umfeld/juuuport-was-tun-bei-cybermobbing-jugendliche-beraten-jugendliche/',
          checked: CHECKED,
        },
      ],
    },
    {
      name: 'ZEBRA',
      purposes: ['report-grooming'],
      parents: ['report-grooming'],
      url: 'https://www.fragzebra.de/',
      sources: [
        {
          source:
            'https://www.heise.de/news/Cybergrooming-Meldestelle-des-Landesmedienanstalt-NRW-auf-fragzebra-de-6444010.html',
          checked: CHECKED,
        },
      ],
    },
  ],
  forParents: [
    {
      name: 'Elterntelefon (Nummer gegen Kummer)',
      purposes: ['advice'],
      phone: '0800 111 0 550',
      url: 'https://www.nummergegenkummer.de/elternberatung/',
      sources: [
        { source: 'http://koeln.polizei.nrw/artikel/vorsicht-vor-cybergrooming', checked: CHECKED },
        {
          source:
            'https://www.kinderschutzbund-schaumburg.de/jubilaeum-20-jahre-elterntelefon-der-nummer-gegen-kummer/',
          checked: CHECKED,
        },
      ],
    },
    {
      name: 'internet-beschwerdestelle.de',
      purposes: ['content'],
      url: 'https://www.internet-beschwerdestelle.de/',
      sources: [
        {
          source:
            'https://www.fragzebra.de/antwort/was-kann-ich-tun-wenn-mein-kind-in-einem-messenger-bel%C3%A4stigt-wird',
          checked: CHECKED,
        },
      ],
    },
    {
      name: 'jugendschutz.net',
      purposes: ['content'],
      url: 'https://www.jugendschutz.net/',
      sources: [
        {
          source:
            'https://www.fragzebra.de/antwort/was-kann-ich-tun-wenn-mein-kind-in-einem-messenger-bel%C3%A4stigt-wird',
          checked: CHECKED,
        },
      ],
    },
  ],
});
