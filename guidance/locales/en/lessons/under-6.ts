import type { BandLessons } from '../../types';

/** Read aloud, with a grown-up: a word or two a thought. */
export const under6: BandLessons = {
  browsing: {
    'not-who-they-say': ['Who is that?', 'You do not know them yet.', 'Ask {grownUp} to look with you.'],
    'anything-can-happen': ['This is live.', 'It is on right now.', 'Look with {grownUp}.'],
    'you-can-leave': ['You can go.', 'Turn it off if you do not like it.', 'Press Leave.'],
    'choose-together': ['Pick it with a grown-up.', 'It is more fun with two.', 'Call {grownUp}.'],
  },
  watching: {
    'chat-is-strangers': ['Who is that?', 'We do not know them.', 'Watch it with {grownUp}.'],
    prizes: ['A gift can be a trick.', 'Do not take it.', 'Tell {grownUp}.'],
    'going-private': [
      'Do not go with them.',
      'They may want to talk just with you. You can say no.',
      'Go and get {grownUp}.',
    ],
    'keep-it-to-yourself': ['Do not tell your name.', 'Do not say where you live.', 'Ask {grownUp} first.'],
  },
  broadcasting: {
    dares: ['You can say no.', 'You do not have to do it.', 'Go and get {grownUp}.'],
    'your-room': ['They can see your room.', 'They can see you too.', 'Go and get {grownUp}.'],
    'you-can-stop': ['You can stop now.', 'It is fine to stop.', 'Press Leave.'],
    recorded: ['They can keep what they see.', 'Turn it off.', 'Go and get {grownUp}.'],
    threats: ['Did they scare you?', 'You did nothing wrong.', 'Go and tell {grownUp}.'],
  },
  'video-chat': {
    'not-who-they-say': ['Who is that?', 'We do not know them.', 'Press Leave and call {grownUp}.'],
    camera: ['They can see you.', 'Turn it off.', 'Go and get {grownUp}.'],
    'you-can-stop': ['You can stop now.', 'It is fine to stop.', 'Press Leave.'],
    secrets: ['Did they say not to tell?', 'You can tell.', 'Go and tell {grownUp}.'],
    'good-friends': ['A good friend is kind.', 'A good friend lets you say no.', 'Show this to {grownUp}.'],
  },
  adult: {
    'grown-ups-only': ['This is not for kids.', 'It is not your fault.', 'Leave, and tell {grownUp}.'],
    'not-your-fault': ['It is not your fault.', 'This site is not for kids.', 'Leave. Go and find {grownUp}.'],
    'tell-someone': ['Let us go.', 'This is not for kids. You did nothing wrong.', 'Go and tell {grownUp}.'],
  },
};
