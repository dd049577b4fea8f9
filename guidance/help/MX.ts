import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'MX',
  name: 'Mexico',
  emergency: {
    number: '911',
    source: 'https://elotroenfoque.mx/grooming-el-delito-que-esta-afectando-a-las-ninas-y-ninos-de-guanajuato/',
    checked: CHECKED,
  },
  services: [],
});
