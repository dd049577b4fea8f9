import { CHECKED, defineCountry } from './define';

export default defineCountry({
  code: 'GB',
  name: 'United Kingdom',
  emergency: { number: '999', source: 'https://reportharmfulcontent.com/who-are-we/', checked: CHECKED },
  services: [
    {
      name: 'Childline',
      purposes: ['talk'],
      phone: '0800 1111',
      url: 'https://www.childline.org.uk/',
      ages: { to: 18 },
      sources: [
        {
          source:
            'https://www.hartlepoolmail.co.uk/health/childline-advice-thirty-five-years-on-and-sadly-children-still-need-our-help-3434667',
          checked: CHECKED,
        },
        { source: 'https://en.wikipedia.org/wiki/Childline', checked: CHECKED },
      ],
    },
    {
      name: 'Shout',
      purposes: ['talk'],
      text: { number: '85258', word: 'SHOUT' },
      always: true,
      sources: [{ source: 'https://giveusashout.org/about-us/faq/', checked: CHECKED }],
    },
    {
      name: 'CEOP Safety Centre',
      purposes: ['report-grooming'],
      parents: ['report-grooming'],
      url: 'https://www.ceop.police.uk/safety-centre/',
      note: 'not-anonymous-not-urgent',
      sources: [{ source: 'https://www.thinkuknow.co.uk/11_13/help/CEOP/', checked: CHECKED }],
    },
    {
      name: 'Report Remove',
      purposes: ['remove-image'],
      url: 'https://www.childline.org.uk/info-advice/bullying-abuse-safety/online-mobile-safety/report-remove/',
      ages: { to: 17 },
      sources: [
        {
          source: 'https://www.ceopeducation.co.uk/11_18/lets-talk-about/online-safety/reporting-nude-images/',
          checked: CHECKED,
        },
      ],
    },
  ],
  forParents: [
    {
      name: 'NSPCC Helpline',
      purposes: ['advice'],
      phone: '0808 800 5000',
      sources: [
        { source: 'https://safeguardingtool.nspcc.org.uk/what-you-can-do/report-abuse/', checked: CHECKED },
        {
          source: 'https://www.nspcc.org.uk/about-us/news-opinion/2020/one-million-funding-government-nspcc-helpline/',
          checked: CHECKED,
        },
      ],
    },
    {
      name: 'Internet Watch Foundation',
      purposes: ['report-image'],
      url: 'https://www.iwf.org.uk/',
      sources: [
        {
          source:
            'https://www.ofcom.org.uk/complaints/online-services-sites-apps/sites-and-apps/child-sexual-exploitation-abuse',
          checked: CHECKED,
        },
        { source: 'https://www.iwf.org.uk/faqs/', checked: CHECKED },
        { source: 'https://www.lanpac.co.uk/internet-watch-foundation/', checked: CHECKED },
      ],
    },
    {
      name: 'Report Harmful Content',
      purposes: ['content'],
      url: 'https://reportharmfulcontent.com/',
      note: 'after-the-platform',
      sources: [
        { source: 'https://reportharmfulcontent.com/who-are-we/', checked: CHECKED },
        {
          source: 'https://swgfl.org.uk/magazine/how-report-harmful-content-can-help-this-safer-internet-day/',
          checked: CHECKED,
        },
      ],
    },
    {
      name: 'Report Fraud',
      purposes: ['scam'],
      phone: '0300 123 2040',
      url: 'https://www.reportfraud.police.uk/',
      note: 'not-scotland',
      sources: [
        {
          source: 'https://www.wired-gov.net/wg/news.nsf/articles/report+fraud+service+goes+live+04122025143000?open',
          checked: CHECKED,
        },
        {
          source:
            'https://ca.hoganlovells.com/en/publications/report-fraud-a-new-front-door-for-uk-cyber-crime-and-fraud-reporting',
          checked: CHECKED,
        },
      ],
    },
    {
      name: 'Police non-emergency',
      purposes: ['police'],
      phone: '101',
      always: true,
      sources: [
        { source: 'http://www.wiltshire.police.uk/index.php/contactus/3246', checked: CHECKED },
        { source: 'http://www.maturetimes.co.uk/call-999-101/', checked: CHECKED },
        { source: 'https://completestudenthomes.co.uk/student-guide-to-durham/term/emergencies', checked: CHECKED },
      ],
    },
  ],
});
