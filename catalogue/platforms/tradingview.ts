import { definePlatform } from '../define';

export default definePlatform({
  id: 'tradingview',
  name: 'TradingView',
  about: 'Stock and currency charts, where traders also stream live.',
  sites: [
    {
      hosts: ['tradingview.com', 'www.tradingview.com', '{lang}.tradingview.com'],
      browsing: ['/streams'],
      watching: ['/streams/*/**'],
    },
  ],
  tests: {
    browsing: ['https://www.tradingview.com/streams/', 'https://de.tradingview.com/streams/'],
    watching: ['https://www.tradingview.com/streams/abc/', 'https://www.tradingview.com/streams/someone?ref=x'],
    nothing: [
      'https://www.tradingview.com/',
      'https://www.tradingview.com/ideas/',
      'https://www.tradingview.com/scripts/',
      'https://www.tradingview.com/chart/abc/',
      'https://www.tradingview.com/u/someone/',
      'https://www.tradingview.com/house-rules/',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'https://www.tradingview.com/streams/',
  ],
});
