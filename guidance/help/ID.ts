import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'ID',
  name: 'Indonesia',
  emergency: {
    number: '110',
    source: 'https://github.com/GrapheneOS/platform_packages_services_Telephony/blob/main/ecc/input/eccdata.txt',
    checked: CHECKED,
  },
  services: [
    {
      name: 'SAPA 129',
      purposes: ['report-abuse'],
      parents: ['report-abuse'],
      phone: '129',
      sources: [
        {
          source:
            'https://tribratanews.com/blog/pppa-9/menteri-pppa-aktifkan-sapa-129-terintegrasi-untuk-lindungi-perempuan-dan-anak-63866',
          checked: CHECKED,
        },
        {
          source:
            'https://jabar.antaranews.com/amp/berita/469599/menteri-pppa-aktifkan-layanan-sapa-129-terintegrasi-34-provinsi',
          checked: CHECKED,
        },
        {
          source:
            'https://amp.kontan.co.id/news/sistem-sapa-129-diperkuat-untuk-optimalkan-perlindungan-perempuan-dan-anak',
          checked: CHECKED,
        },
      ],
    },
  ],
});
