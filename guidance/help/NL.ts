import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'NL',
  name: 'Netherlands',
  emergency: { number: '112', source: 'https://meldpunt-kinderporno.nl/wat-melden', checked: CHECKED },
  services: [],
});
