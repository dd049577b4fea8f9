import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'JP',
  name: 'Japan',
  emergency: {
    number: '110',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: 'Childline Japan',
      purposes: ['talk'],
      phone: '0120-99-7777',
      ages: { to: 18 },
      sources: [
        { source: 'http://stopijime.jp/consultation.html', checked: CHECKED },
        { source: 'http://www.cl-fukushima.org/suisinkyougikai/index.html', checked: CHECKED },
      ],
    },
    {
      name: '24-hour Children SOS Dial',
      purposes: ['talk'],
      phone: '0120-0-78310',
      always: true,
      sources: [{ source: 'http://stopijime.jp/consultation.html', checked: CHECKED }],
    },
  ],
});
