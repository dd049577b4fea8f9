import type { ChildWords } from '../types';

/** Labels of every reminder. The same for all bands: a button that is always called the same is found at once. */
export const reminder: ChildWords['reminder'] = {
  label: 'A reminder from Livewise',
  leave: 'Leave',
  carryOn: 'Carry on',
  carryOnSoon: 'Carry on in {seconds}',
  wrong: 'Something is wrong',
  leaving: 'Leaving…',
  gate: {
    ask: 'To carry on here, ask {grownUp} for the PIN.',
    pin: 'PIN',
    open: 'Open',
    wrong: 'That is not the PIN.',
    wait: 'Too many tries. Wait {seconds} seconds.',
  },
};

/** What `reminders/history.ts` keeps, and nothing else: change both together. */
export const who: ChildWords['who'] = {
  'under-6':
    'This is from {grownUp}. It keeps when it came, where, and what it said. It keeps that here. It tells no one.',
  '6-9':
    'This is from {grownUp}. It keeps when it came, where, and what it said. That stays on this computer. It tells no one what you do.',
  '10-12':
    'Turned on by {grownUp}. Livewise keeps which site it was, when, and which tip you saw. That stays on this computer. It tells no one what you do.',
  '13-15':
    'Turned on by {grownUp}. Livewise keeps which site this was, when it reminded you and which tip it showed, on this computer only. It sends nothing, and tells no one what you do.',
  '16-17':
    'Turned on by {grownUp}. Livewise keeps which site this was, when it reminded you and which tip it showed, on this computer only. It sends nothing, and tells no one what you do.',
};
