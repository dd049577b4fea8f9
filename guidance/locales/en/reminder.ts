import type { ChildWords } from '../types';

/** Labels of every reminder. The same for all bands: a button that is always called the same is found at once. */
export const reminder: ChildWords['reminder'] = {
  label: 'A reminder from Livewise',
  leave: 'Leave',
  carryOn: 'Carry on',
  carryOnSoon: 'Carry on in {seconds}',
  notNow: 'Not now',
  wrong: 'Something is wrong',
  leaving: 'Leaving…',
  readAloud: 'Read it to me',
  gate: {
    ask: 'To carry on here, ask {grownUp} for the PIN.',
    pin: 'PIN',
    open: 'Open',
    wrong: 'That is not the PIN.',
    wait: {
      one: 'Too many tries. Wait {count} second.',
      other: 'Too many tries. Wait {count} seconds.',
    },
  },
};

/** What `reminders/history.ts` and `reminders/record.ts` keep, and nothing else: change them together. */
export const who: ChildWords['who'] = {
  'under-6': {
    recorded:
      'This is from {grownUp}. It keeps when it came, where, what it said and what you pressed. It keeps that here. It tells no one.',
    notRecorded:
      'This is from {grownUp}. It keeps when it came, where, and what it said. It keeps that here. It tells no one.',
  },
  '6-9': {
    recorded:
      'This is from {grownUp}. It keeps when it came, where, what it said, and if you left. That stays on this computer, and you can look at it. It tells no one what you do.',
    notRecorded:
      'This is from {grownUp}. It keeps when it came, where, and what it said. That stays on this computer. It tells no one what you do.',
  },
  '10-12': {
    recorded:
      'Turned on by {grownUp}. Livewise keeps which site it was, when, which tip you saw, and if you left or carried on. That stays on this computer, and you can look at it. It tells no one what you do.',
    notRecorded:
      'Turned on by {grownUp}. Livewise keeps which site it was, when, and which tip you saw. That stays on this computer. It tells no one what you do.',
  },
  '13-15': {
    recorded:
      'Turned on by {grownUp}. Livewise keeps which site this was, when it reminded you, which tip it showed and if you left or carried on, on this computer only. You can look at all of it. It sends nothing, and tells no one what you do.',
    notRecorded:
      'Turned on by {grownUp}. Livewise keeps which site this was, when it reminded you and which tip it showed, on this computer only. It sends nothing, and tells no one what you do.',
  },
  '16-17': {
    recorded:
      'Turned on by {grownUp}. Livewise keeps which site this was, when it reminded you, which tip it showed and if you left or carried on, on this computer only. You can look at all of it. It sends nothing, and tells no one what you do.',
    notRecorded:
      'Turned on by {grownUp}. Livewise keeps which site this was, when it reminded you and which tip it showed, on this computer only. It sends nothing, and tells no one what you do.',
  },
};

export const promise: ChildWords['promise'] = {
  'under-6': 'You will not be in trouble.',
  '6-9': 'You will not be in trouble if you tell.',
  '10-12': 'You will not be in trouble for telling: that is a promise from {grownUp}.',
  '13-15': 'You will not be in trouble for telling: that is a promise from {grownUp}.',
  '16-17': 'You will not be in trouble for telling: that is a promise from {grownUp}.',
};

/** Over a made-up comment, and in front of it. */
export const question = { ask: 'What would you do?', said: 'Someone writes:' };

export const message = 'From {grownUp}: “{message}”';

export const reach: ChildWords['reach'] = { tel: 'Call {value}', sms: 'Text {value}', mailto: 'Write to {value}' };

export const whoIsHere: ChildWords['whoIsHere'] = {
  ask: 'Who is here?',
  why: 'Then the words fit you.',
  grownUp: 'A grown-up? Press the Livewise button at the top of the browser.',
};

export const child = 'Child {number}';

export const calm: ChildWords['calm'] = {
  'under-6': { title: 'Well done.', text: 'You can play now.' },
  '6-9': { title: 'Well done.', text: 'You left. That was a good choice. You can do this at any time.' },
  '10-12': { title: 'Well done for leaving.', text: 'You can stop whenever you like, and you owe nobody a reason.' },
  '13-15': { title: 'You left. Good call.', text: 'You can stop whenever you like, and you owe nobody a reason.' },
  '16-17': { title: 'You left.', text: 'You can stop whenever you like, and you owe nobody a reason.' },
};

export const closeTab = 'Close this tab';

export const howWasThat = { ask: 'How was that?', good: 'Good', soSo: 'So-so', bad: 'Not good' };
