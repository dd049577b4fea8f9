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
      phone: '0800 22 55 530',
      sources: [
        { source: 'https://support.jodel.com/de/articles/273225-cybergrooming-und-hilfsangebote', checked: CHECKED },
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
});
