import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'ZA',
  name: 'South Africa',
  emergency: {
    number: '112',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: 'Childline South Africa',
      purposes: ['talk'],
      phone: '116',
      always: true,
      sources: [
        { source: 'https://vukuzenzele.gov.za/children-can-call-116-help', checked: CHECKED },
        { source: 'https://en.wikipedia.org/wiki/Childline_South_Africa', checked: CHECKED },
      ],
    },
  ],
  forParents: [
    {
      name: 'Film and Publication Board',
      purposes: ['report-image'],
      url: 'https://www.fpb.org.za/child-protection/',
      sources: [{ source: 'https://www.fpb.org.za/child-protection/', checked: CHECKED }],
    },
  ],
});
