import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'NG',
  name: 'Nigeria',
  emergency: { number: '112', source: 'https://kulawa.ng/child-abuse/', checked: CHECKED },
  services: [
    {
      name: 'Cece Yara child helpline',
      purposes: ['talk'],
      phone: '0800 800 8001',
      url: 'https://ceceyara.org/',
      always: true,
      sources: [{ source: 'https://ceceyara.org/online-child-sexual-abuse-all-you-need-to-know/', checked: CHECKED }],
    },
  ],
});
