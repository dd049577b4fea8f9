import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'HU',
  name: 'Hungary',
  emergency: {
    number: '112',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: 'Kék Vonal',
      purposes: ['talk'],
      phone: '116 111',
      ages: { to: 24 },
      sources: [
        {
          source:
            'https://infostart.hu/belfold/2020/09/10/fontos-vagy-fokuszban-a-fiatalkori-ongyilkossagok-megelozese',
          checked: CHECKED,
        },
        { source: 'https://nyeromagyarok.eu/kek-vonal-gyermekkrizis-alapitvany.html', checked: CHECKED },
        {
          source: 'https://childhelplineinternational.org/kek-vonal-a-safe-haven-for-children-in-hungary/',
          checked: CHECKED,
        },
      ],
    },
  ],
  forParents: [
    {
      name: 'Internet Hotline (NMHH)',
      purposes: ['report-image', 'content'],
      url: 'https://nmhh.hu/internethotline/',
      sources: [
        { source: 'https://english.nmhh.hu/internethotline/about-us', checked: CHECKED },
        { source: 'https://profitline.hu/online-visszaelesek-elleni-kampanyt-indit-az-nmhh-466864', checked: CHECKED },
      ],
    },
  ],
});
