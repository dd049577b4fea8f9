import type { BandLessons } from '../../types';

export const from10: BandLessons = {
  browsing: {
    'not-who-they-say': [
      'People here may not be who they say.',
      'All of these streams are live right now. You cannot tell from a name or a picture who someone really is.',
      'Stick to streamers you know, and keep your own details out of it.',
    ],
    'anything-can-happen': [
      'Live means anything can happen.',
      'Nobody has checked these streams first. You might see or hear things that feel wrong.',
      'If that happens, leave. You can talk to {grownUp} about it.',
    ],
    'you-can-leave': [
      'You can leave at any time.',
      'You do not owe anyone a reason. It is not rude, it is your choice.',
      'Pick what you want to watch, and go when you have had enough.',
    ],
    'choose-together': [
      'Choose what you open.',
      'A list like this wants you to keep clicking. You decide what is worth your time.',
      'Show {grownUp} a streamer you like. It is good when someone knows.',
    ],
  },
  watching: {
    'chat-is-strangers': [
      'The chat is full of strangers.',
      'Some adults pretend to be kids. They can read what you write and see your name.',
      'Do not share your name, your school or where you live.',
    ],
    prizes: [
      'Spot the prize trap.',
      'Some people offer gifts, game points or followers. Later they want something back.',
      'You can say no to any gift. If someone offers one, tell {grownUp}.',
    ],
    'going-private': [
      'Watch out for "let’s go private".',
      'Someone who asks you to move to another app or chat wants to be alone with you. That is a trick that some people use.',
      'Stay in the open chat, or leave. Tell {grownUp} who asked.',
    ],
    'keep-it-to-yourself': [
      'You do not have to answer.',
      'People may ask how old you are, where you live or who is at home. They do not need to know.',
      'Leave those questions alone. If someone keeps asking, block them.',
    ],
  },
  broadcasting: {
    dares: [
      'Spot the dare trap.',
      'Some people send dare after dare to get kids to do things on camera. You can say no to every one.',
      'If a dare feels wrong, end it and tell {grownUp}.',
    ],
    'your-room': [
      'Check what is behind you.',
      'A school jumper, a letter or the view from your window can tell people who and where you are.',
      'Clear the space, or do not go live. Ask {grownUp} to look with you.',
    ],
    'you-can-stop': [
      'You can stop at any time.',
      'Many comments at once can feel like you have to go on. You do not. You owe nobody a reason.',
      'Know where the stop button is before you start.',
    ],
    recorded: [
      'Live can be recorded.',
      'Anyone who watches can save what you show and pass it on. If that has happened, it is not too late to get help.',
      'Not sure? End it, and talk to {grownUp} before you go live.',
    ],
    threats: [
      'Threats are a trick.',
      'Some people say they will share a video or tell on you if you stop. They want you to be scared and stay quiet.',
      'Stop, and tell {grownUp}. It is never your fault.',
    ],
  },
  'video-chat': {
    'not-who-they-say': [
      'You cannot know who you will meet.',
      'Sites like this put you on camera with strangers. Some adults there pretend to be kids.',
      'The best move is to leave. If you wonder about it, ask {grownUp}.',
    ],
    camera: [
      'Your camera shows more than you think.',
      'Some people ask kids to stand up, move the camera or show things. You never have to do what they ask.',
      'Cover the camera and leave. Then tell {grownUp}.',
    ],
    'you-can-stop': [
      'You can stop at any time.',
      'You do not owe a stranger a reason or a goodbye.',
      'Close the chat as soon as it feels odd.',
    ],
    secrets: [
      'Secrets are a warning sign.',
      'If someone says "do not tell your parents", they know that what they do is wrong.',
      'Tell {grownUp}, even if you said you would not.',
    ],
    'good-friends': [
      'A real friend takes no for an answer.',
      'Some people act very kind very fast. Then they start to push.',
      'If they push, leave and block. Tell {grownUp}.',
    ],
  },
  adult: {
    'grown-ups-only': [
      'This site is only for adults.',
      'Plenty of kids end up on a site like this by chance. It is not your fault.',
      'Leave now. If you saw something that bothers you, talk to {grownUp}.',
    ],
    'not-your-fault': [
      'You have done nothing wrong.',
      'This site is for adults. It is not meant for you, and it is not your fault that you saw it.',
      'Press Leave. Then tell {grownUp}.',
    ],
    'tell-someone': [
      'You can talk about this.',
      'If someone sent you here, that was not OK. It is not your fault.',
      'Leave, and tell {grownUp} who sent it.',
    ],
  },
};
