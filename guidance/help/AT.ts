import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'AT',
  name: 'Austria',
  emergency: {
    number: '112',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: '147 Rat auf Draht',
      purposes: ['talk'],
      phone: '147',
      always: true,
      sources: [{ source: 'https://noe.orf.at/stories/3195249/', checked: CHECKED }],
    },
  ],
  forParents: [
    {
      name: 'Elternseite (Rat auf Draht)',
      purposes: ['advice'],
      url: 'https://elternseite.at/',
      sources: [
        {
          source: 'https://www.diepresse.com/5928560/rat-auf-draht-startet-online-beratung-fur-eltern?from=rss',
          checked: CHECKED,
        },
        {
          source:
            'https://www.derstandard.at/story/3000000228018/rat-auf-draht-es-geht-immer-mehr-um-leistungsdruck-und-ueberforderung?ref=rss',
          checked: CHECKED,
        },
      ],
    },
    {
      name: 'Stopline',
      purposes: ['report-image'],
      url: 'https://www.stopline.at/',
      sources: [
        { source: 'https://elternseite.at/de/themen/5-fragen-stopline', checked: CHECKED },
        {
          source: 'https://www.diepresse.com/18398972/teichtmeister-urteil-hat-abschreckende-wirkung',
          checked: CHECKED,
        },
      ],
    },
  ],
});
