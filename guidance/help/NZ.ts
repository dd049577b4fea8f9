import { CHECKED, defineCountry } from './define';

// In January 2025 the funding of 0800 What's Up was to end and was confirmed again the same day. Its hours are left
// out: they have changed.
export default defineCountry({
  code: 'NZ',
  name: 'New Zealand',
  emergency: { number: '111', source: 'https://netsafe.org.nz/aboutnetsafe/our-service/', checked: CHECKED },
  services: [
    {
      name: '0800 What’s Up',
      purposes: ['talk'],
      phone: '0800 942 8787',
      url: 'https://www.whatsup.co.nz/',
      ages: { from: 5, to: 19 },
      sources: [
        { source: 'https://www.whatsup.co.nz/about-us/', checked: CHECKED },
        { source: 'http://www.whatsup.co.nz/node/21', checked: CHECKED },
        {
          source:
            'https://m.scoop.co.nz/stories/AK2501/S00680/barnardos-aotearoa-welcomes-ministers-support-for-0800-whats-up-helpline.htm',
          checked: CHECKED,
        },
      ],
    },
    {
      name: 'Youthline',
      purposes: ['talk'],
      phone: '0800 37 66 33',
      ages: { from: 12, to: 24 },
      always: true,
      sources: [
        { source: 'http://youthaffairs.govt.nz/news/2012/youthline.html', checked: CHECKED },
        {
          source:
            'https://livenews.co.nz/2023/11/04/social-services-youthline-moves-to-24-7-counselling-service-with-support-from-asb',
          checked: CHECKED,
        },
      ],
    },
    {
      name: 'Need to talk? 1737',
      purposes: ['talk'],
      phone: '1737',
      text: { number: '1737' },
      always: true,
      sources: [
        { source: 'https://www.pegasus.health.nz/?p=6300', checked: CHECKED },
        {
          source: 'http://www.scoop.co.nz/stories/PA1706/S00527/single-phone-number-to-access-support-services.htm',
          checked: CHECKED,
        },
        {
          source:
            'http://www.newshub.co.nz/home/health/2017/06/combined-text-and-call-helpline-to-assist-mental-health-crunch.html',
          checked: CHECKED,
        },
      ],
    },
    {
      name: 'Netsafe',
      purposes: ['report-grooming', 'remove-image'],
      parents: ['report-grooming', 'remove-image'],
      phone: '0508 638 723',
      url: 'https://report.netsafe.org.nz/',
      sources: [
        { source: 'https://report.netsafe.org.nz/hc/en-au/requests/new', checked: CHECKED },
        { source: 'https://education.netsafe.org.nz/incident-support', checked: CHECKED },
      ],
    },
  ],
});
