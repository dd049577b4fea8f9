import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'CO',
  name: 'Colombia',
  emergency: { number: '123', source: 'https://medialab.eafit.edu.co/amarteasi/ruta-de-atencion', checked: CHECKED },
  services: [
    {
      name: 'Línea 141',
      purposes: ['talk'],
      phone: '141',
      url: 'https://www.icbf.gov.co/',
      sources: [{ source: 'https://medialab.eafit.edu.co/amarteasi/ruta-de-atencion', checked: CHECKED }],
    },
    {
      name: 'Te Protejo',
      purposes: ['report-grooming', 'remove-image'],
      parents: ['report-grooming', 'report-image', 'remove-image'],
      url: 'https://teprotejocolombia.org/',
      sources: [{ source: 'https://teprotejocolombia.org/recursos', checked: CHECKED }],
    },
  ],
});
