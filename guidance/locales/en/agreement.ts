import type { Band } from '../../types';

/** The words of the family agreement for one band. */
export interface AgreementWords {
  title: string;
  intro: string;
  /** Over what the child will do. */
  childTitle: string;
  /** In the child's voice. */
  child: readonly string[];
  /** Over what the grown-up will do. */
  grownUpTitle: string;
  /** In the grown-up's voice. */
  grownUp: readonly string[];
  /** In the grown-up's voice. Only where the grown-up promised it. */
  promise: string;
  /** With `{grownUps}`: who the child can tell. */
  tell: string;
  /** With `{activities}`: where a grown-up's PIN is needed. */
  gate: string;
  /** With `{number}`. */
  emergency: string;
  /** Before a line for a date. */
  change: string;
}

/** One page for child and grown-up to sign together. The child reads all of it, so all of it is as plain as the reminders. */
export const agreement: Readonly<Record<Band, AgreementWords>> = {
  'under-6': {
    title: 'Our screen plan',
    intro: 'We made this plan. It is for us both.',
    childTitle: 'What I do',
    child: ['I watch with a grown-up.', 'I can say no.', 'I turn it off if it feels bad.', 'Then I come and tell you.'],
    grownUpTitle: 'What my grown-up does',
    grownUp: [
      'I listen first.',
      'I sit with you when I can.',
      'I do not just take the screen. We talk first.',
      'I talk with you now and then.',
      'I keep my own rules too.',
    ],
    promise: 'I will not be cross if you tell me.',
    tell: 'I can tell {grownUps} anything.',
    gate: 'Before {activities}, I ask a grown-up.',
    emergency: 'If I need help fast, I call {number}.',
    change: 'We can change this plan. We look at it again on:',
  },
  '6-9': {
    title: 'Our family agreement',
    intro: 'We made this for live video. We talked about it, and we both sign it.',
    childTitle: 'What I will do',
    child: [
      'I keep my name, my school and where I live to myself.',
      'I ask before I turn the camera on.',
      'I can say no to dares and gifts.',
      'I do not go off to chat with just one person I do not know.',
      'I can stop at any time. I do not need to say why.',
      'If someone says do not tell, I tell.',
    ],
    grownUpTitle: 'What my grown-up will do',
    grownUp: [
      'I will listen first.',
      'I will not take your screen away as the first step.',
      'I ask before I look.',
      'I will talk with you every now and then.',
      'I keep my own screen rules too.',
    ],
    promise: 'I will not be cross if you tell me.',
    tell: 'I can tell {grownUps} anything, at any time.',
    gate: 'Before {activities}, I ask a grown-up.',
    emergency: 'If I am in danger right now, I call {number}.',
    change: 'We can change this together at any time. We look at it again on:',
  },
  '10-12': {
    title: 'Our family agreement',
    intro: 'This is what we have agreed about live video. We both had a say, and we both sign it.',
    childTitle: 'What I will do',
    child: [
      'I check who can see me, and what is behind me, before I turn a camera on.',
      'I keep my full name, my school and where I live to myself.',
      'I remember that people may not be who they say they are.',
      'I can turn down any dare, gift or private chat. I do not owe anyone a reason.',
      'If someone pushes me, I leave and tell. Then we block and report them.',
      'If someone wants me to keep a secret that feels wrong, I tell.',
    ],
    grownUpTitle: 'What my grown-up will do',
    grownUp: [
      'I will listen first, and let you tell it your way.',
      'I will not take your phone or computer away as the first step.',
      'I ask before I look at your screen.',
      'I will talk with you every now and then, and hear about the good things too.',
      'I keep my own screen rules, and you can remind me.',
    ],
    promise: 'I will not be cross if you tell me.',
    tell: 'I can tell {grownUps} anything, at any time.',
    gate: 'Before {activities}, I ask a grown-up.',
    emergency: 'If I am in danger right now, I call {number}.',
    change: 'We can change this together at any time. We look at it again on:',
  },
  '13-15': {
    title: 'What we have agreed',
    intro: 'This is about live video and the people we meet there. We worked it out together, and it binds us both.',
    childTitle: 'My part',
    child: [
      'Before I go live, I check who can watch and what my background gives away.',
      'I only show what I would be fine with people recording.',
      'I take my time before I trust someone I have only met online.',
      'I can say no to dares, gifts and private chats, and I can end it whenever I like.',
      'If someone pressures or threatens me, I stop replying and talk to someone I trust.',
      'I respect other people’s no, and I look out for my friends.',
    ],
    grownUpTitle: 'The grown-up’s part',
    grownUp: [
      'I will listen first and ask what you need.',
      'I will not take your phone or block your apps as the first step.',
      'I ask before I look at your screen or your messages.',
      'I will talk with you every now and then, without turning it into a lecture.',
      'I keep to my own rules too, and I will hear it when I don’t.',
    ],
    promise: 'I will not be cross if you tell me.',
    tell: 'I can talk to {grownUps} about anything, at any time.',
    gate: 'Before {activities}, I ask a grown-up for the PIN.',
    emergency: 'If I am in danger right now, I call {number}.',
    change: 'Either of us can ask to change this at any time. We look at it again on:',
  },
  '16-17': {
    title: 'What we have agreed',
    intro:
      'This is about live video and the people we meet there. We wrote it as equals, and each of us has a part in it.',
    childTitle: 'My part',
    child: [
      'Before I go live, I check who can watch, what my background shows and whether I would mind a recording.',
      'I find out who someone really is before I share anything personal.',
      'I notice when gifts, flattery or dares come with strings, and I can walk away.',
      'If someone threatens to share something of mine, I do not pay or send more. I get help.',
      'I take no for an answer, and I expect the same from others.',
      'I make my own choices, and I ask for a second opinion when something feels off.',
    ],
    grownUpTitle: 'The adult’s part',
    grownUp: [
      'I will listen first, and give advice when you want it.',
      'I will not reach for bans or blocks as the first step.',
      'I respect your privacy, and I ask before I look at anything of yours.',
      'I will check in every now and then, and take your view seriously.',
      'I keep to my own rules about screens, and you can hold me to them.',
    ],
    promise: 'I will not be cross if you tell me.',
    tell: 'I can talk to {grownUps} about anything, at any time.',
    gate: 'Before {activities}, I ask an adult for the PIN.',
    emergency: 'If I am in danger right now, I call {number}.',
    change: 'Either of us can ask to change this at any time. We look at it again on:',
  },
};
