import type { ChildWords } from '../types';

/** While a child is on camera. The same for all bands: it is read at a glance, and pressed without thinking. */
export const helper: ChildWords['helper'] = {
  label: 'Helper from Livewise',
  camera: 'Camera on: {time}',
  screen: 'Screen shared: {time}',
  chat: 'Video chat: {time}',
  cover: 'Cover and leave',
  keys: 'Or press {keys}, or Esc twice.',
  move: 'Move',
  smaller: 'Make it small',
  larger: 'Make it big',
  watches: 'It looks for tricks in the chat. It keeps nothing and tells no one.',
};

/** What stands over the page once it is covered. */
export const covered: ChildWords['covered'] = {
  title: 'Well done.',
  text: 'You can stop whenever you like.',
  off: 'The camera is off.',
  back: 'Go back',
};

/** The one gentle check after a while on camera. */
export const check: ChildWords['check'] = {
  ask: 'You have been on for a while. All good?',
  fine: 'I am fine',
};

/**
 * When a message in the chat sounds like pressure. It speaks of the message and never of who wrote it, and gives one thing
 * that can be done.
 */
export const nudges: ChildWords['nudges'] = {
  'under-10': {
    dare: 'This sounds like a dare trap. You can say no.',
    prize: 'This sounds like a gift trap. You can say no.',
    threat: 'This is a scare trick. You can stop. It is not your fault.',
    private: 'This asks you to go to another chat. You can say no.',
    personal: 'This asks who you are. You do not have to say.',
    'age-place': 'This asks how old you are or where you live. You do not have to say.',
    secrecy: 'This asks you not to tell. You can tell.',
    alone: 'This asks who is with you. You do not have to say.',
    camera: 'This asks to see you or your room. You can say no.',
  },
  'from-10': {
    dare: 'This sounds like a dare trap. You can say no, or just leave.',
    prize: 'This sounds like a prize trap. You do not have to trade, even if you took something.',
    threat: 'This sounds like a scare tactic. You do not have to do it, and it is not your fault.',
    private: 'This asks you to go private. You can say no, or just leave.',
    personal: 'This asks for things about you. You do not have to answer.',
    'age-place': 'This asks how old you are or where you are. You do not have to answer.',
    secrecy: 'This asks you to keep it secret. You can tell someone you trust.',
    alone: 'This asks if someone is with you. You do not have to answer.',
    camera: 'This asks for your camera or a picture. You can say no, or just leave.',
  },
};

export const nudge: ChildWords['nudge'] = {
  label: 'About the chat',
  tell: 'Tell {grownUp}',
  block: 'Block and report',
  fine: 'It is fine',
};
