import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'TR',
  name: 'Türkiye',
  emergency: {
    number: '112',
    source: 'https://sinopism.saglik.gov.tr/TR-226526/acil-durumda-sadece-112.html',
    checked: CHECKED,
  },
  services: [],
});
