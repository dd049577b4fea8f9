/** On the toolbar's button. Apart from the rest, since the background says it. */
export const toolbar = {
  title: 'Livewise: help',
  off: 'off',
  offUntil: 'Livewise: a grown-up is here. No reminders until {time}.',
  offUntilClose: 'Livewise: a grown-up is here. No reminders until the browser closes.',
  talk: 'talk',
  talkTitle: 'Livewise: time for a talk',
};
