import { definePlatform } from '../define';

export default definePlatform({
  id: 'ebay-live',
  name: 'eBay Live',
  about: 'Sellers auction cards, fashion and collectables in live shows, with a chat.',
  sites: [
    {
      hosts: `ebay.com www.ebay.com www.ebay.co.uk www.ebay.de www.ebay.com.au www.ebay.ca cafr.ebay.ca www.ebay.fr
        www.ebay.it www.ebay.es www.ebay.nl www.ebay.ie www.ebay.at www.ebay.ch www.ebay.pl www.ebay.be befr.ebay.be
        benl.ebay.be www.ebay.com.hk www.ebay.com.sg www.ebay.com.my www.ebay.ph`.split(/\s+/),
      browsing: ['/ebaylive', '/ebaylive/events'],
      watching: ['/ebaylive/events/*', '/ebaylive/events/*/(stream|player|player.html)'],
      broadcasting: ['/ebaylive/host/**'],
    },
  ],
  tests: {
    browsing: [
      'https://www.ebay.com/ebaylive',
      'https://www.ebay.co.uk/ebaylive/',
      'https://www.ebay.de/ebaylive?ref=x',
      'https://www.ebay.com/ebaylive/events',
    ],
    watching: [
      'https://www.ebay.com/ebaylive/events/eOZ73pZfnvdnicEA',
      'https://www.ebay.com/ebaylive/events/47tK1SX0VsiHEXN1/stream',
      'https://www.ebay.co.uk/ebaylive/events/gmqxTwJPXDeKbGRE/stream?selectedItemId=123456789012',
      'https://www.ebay.de/ebaylive/events/gmqxTwJPXDeKbGRE',
      'https://cafr.ebay.ca/ebaylive/events/gmqxTwJPXDeKbGRE/stream',
      'https://www.ebay.com/ebaylive/events/gmqxTwJPXDeKbGRE/player.html',
    ],
    broadcasting: [
      'https://www.ebay.com/ebaylive/host/events/gmqxTwJPXDeKbGRE',
      'https://www.ebay.co.uk/ebaylive/host/events/gmqxTwJPXDeKbGRE?tab=chat',
      'https://www.ebay.com/ebaylive/host',
    ],
    nothing: [
      'https://www.ebay.com/',
      'https://www.ebay.com/itm/194509326719',
      'https://www.ebay.com/str/somestore',
      'https://www.ebay.com/ebaylive/sellers/uyrpxfoktc2',
      'https://www.ebay.com/sch/i.html?_nkw=ebay+live',
      'https://www.ebay.com/help/home',
      'https://www.ebay.de/mye/myebay/summary',
      'https://signin.ebay.com/ws/eBayISAPI.dll',
      'https://www.ebay.com.evil.com/ebaylive/events/gmqxTwJPXDeKbGRE',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'https://github.com/steveseguin/social_stream/blob/main/sources/ebay.js',
  ],
});
