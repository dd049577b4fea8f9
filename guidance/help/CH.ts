import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'CH',
  name: 'Switzerland',
  emergency: {
    number: '112',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: '147 Pro Juventute',
      purposes: ['talk'],
      phone: '147',
      sources: [{ source: 'https://sicherheitskultur.at/hilfe_im_internet.htm', checked: CHECKED }],
    },
    {
      name: 'clickandstop.ch',
      purposes: ['talk', 'report-grooming'],
      parents: ['advice', 'report-grooming', 'report-image'],
      url: 'https://clickandstop.ch/',
      sources: [{ source: 'https://clickandstop.ch/de/fragen-und-antworten-14.html', checked: CHECKED }],
    },
  ],
});
