// stub, to be overwritten
import type { HelpSheet, Reminder } from './types';
export const composeHelp = (o: any): HelpSheet => ({
  title: 'Help.',
  comfort: 'It is not your fault.',
  emergency: { text: 'In danger now? Call 999.', number: '999' },
  question: 'What happened?',
  problems: [{ id: 'dare', label: 'A dare', steps: ['a', 'b', 'c'] }],
  stepsTitle: 'Now',
  grownUp: { title: 'Tell', text: 'Tell ' + (o.grownUp || 'your grown-up') },
  report: { title: 'Report', text: 'x' },
  talk: { title: 'Talk', services: [] },
  historyNote: '',
  back: 'Back',
  close: 'Close',
});
export const compose = (o: any): Reminder => ({
  language: 'en',
  direction: 'ltr',
  band: o.band,
  strength: o.strength,
  activity: o.activity,
  adult: !!o.platform.adult,
  platform: { id: o.platform.id, name: o.platform.name },
  lesson: {
    ...o.lesson,
    title: 'People may not be who they say.',
    text: 'Some text here about live.',
    doNow: 'Tell ' + (o.grownUp || 'your grown-up'),
  },
  wait: o.wait,
  words: {
    label: 'A reminder from Livewise',
    leave: 'Leave',
    carryOn: 'Carry on',
    carryOnSoon: 'Carry on in {seconds}',
    wrong: 'Something is wrong',
    leaving: 'Leaving',
    who: 'who',
    gate: { ask: 'ask', pin: 'PIN', open: 'Open', wrong: 'Not right', wait: 'Wait {seconds}' },
  },
  help: composeHelp(o),
});
