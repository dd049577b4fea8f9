import { definePlatform } from '../define';

export default definePlatform({
  id: 'vrchat',
  name: 'VRChat',
  about: 'A virtual world where strangers meet as drawn figures and talk to each other.',
  sites: [],
  appOnly: {
    note: 'It is a program of its own for computers and headsets; no browser is among what it runs on.',
    source: 'https://help.vrchat.com/hc/en-us/articles/33301610887443',
    checked: '2026-11-24',
  },
  minimumAge: { years: 13, source: 'https://help.vrchat.com/hc/en-us/articles/33301610887443', checked: '2026-11-24' },
  tests: {},
  checked: '2026-11-24',
  sources: ['https://help.vrchat.com/hc/en-us/articles/33301610887443'],
});
