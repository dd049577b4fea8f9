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
    {
      name: '189 Child guidance centre',
      purposes: ['report-abuse'],
      parents: ['advice', 'report-abuse'],
      phone: '189',
      always: true,
      sources: [
        {
          source:
            'https://kotobank.jp/word/%E5%85%90%E7%AB%A5%E7%9B%B8%E8%AB%87%E6%89%80%E8%99%90%E5%BE%85%E5%AF%BE%E5%BF%9C%E3%81%A0%E3%81%84%E3%82%84%E3%82%8B-1726024',
          checked: CHECKED,
        },
        { source: 'https://www.city.mito.lg.jp/site/kosodate/3422.html', checked: CHECKED },
      ],
    },
  ],
  forParents: [
    {
      name: 'Internet Hotline Center Japan',
      purposes: ['report-image'],
      url: 'https://www.internethotline.jp/',
      sources: [
        { source: 'https://waf.police.pref.fukuoka.jp/seian/cyber/cyber_teguchi/taisaku10.html', checked: CHECKED },
        { source: 'https://police.pref.fukuoka.jp/seian/cyber/osirase/ihctuuhou.html', checked: CHECKED },
      ],
    },
  ],
});
