import type { BandLessons } from '../../types';

export const from6: BandLessons = {
  browsing: {
    'not-who-they-say': [
      'Who are these people?',
      'They are live right now. Some may not be who they say they are.',
      'Pick one you know, or ask {grownUp}.',
    ],
    'anything-can-happen': [
      'These shows are live.',
      'No one knows what will come next. You may see things you do not like.',
      'If it feels bad, press Leave and tell {grownUp}.',
    ],
    'you-can-leave': [
      'You can leave at any time.',
      'You do not need to say why. It is never rude to go.',
      'Look around, and leave when you want to.',
    ],
    'choose-together': [
      'Choose it with someone.',
      'It is nice to look for a good show with a person you trust.',
      'Ask {grownUp} to sit with you.',
    ],
  },
  watching: {
    'chat-is-strangers': [
      'The chat is full of people you do not know.',
      'They may not be who they say they are.',
      'Do not tell them your name, your school or where you live.',
    ],
    prizes: [
      'Watch out for the prize trap.',
      'Some people say they will give you a gift or game points. Then they want you to do things for them.',
      'Say no, and tell {grownUp}.',
    ],
    'going-private': [
      'Stay where all can see.',
      'Some people ask you to come and talk just with them. That can be a trick.',
      'Do not go with them. Tell {grownUp}.',
    ],
    'keep-it-to-yourself': [
      'Keep your name to yourself.',
      'Some people ask how old you are or where you live. They do not need to know.',
      'You do not have to answer. Tell {grownUp} if they ask.',
    ],
  },
  broadcasting: {
    dares: [
      'Watch out for the dare trap.',
      'Some people dare kids to do things on camera. You never have to.',
      'Say no, turn it off, and tell {grownUp}.',
    ],
    'your-room': [
      'Look what is behind you.',
      'Your room can show people who you are and where you live.',
      'Stop here, and ask {grownUp} to help.',
    ],
    'you-can-stop': [
      'You can stop at any time.',
      'You do not need to say why. No one can make you stay on.',
      'Press Leave, or ask {grownUp} to be with you.',
    ],
    recorded: [
      'People can keep what they see.',
      'Once you are live, they can save it and show it to others.',
      'Do not go live on your own. Ask {grownUp} first.',
    ],
    threats: [
      'No one may scare you.',
      'Some people say they will do mean things if you do not do what they want. It is a trick.',
      'Turn it off and tell {grownUp}. It is not your fault.',
    ],
  },
  'video-chat': {
    'not-who-they-say': [
      'You do not know who you will meet.',
      'A grown-up can say they are a kid. They can see you and talk to you.',
      'Press Leave, and tell {grownUp} you were here.',
    ],
    camera: [
      'They can see you.',
      'Some people ask kids to do things on camera. You never have to.',
      'Cover the camera, press Leave, and tell {grownUp}.',
    ],
    'you-can-stop': [
      'You can stop at any time.',
      'It is never rude to go. You do not need to say why.',
      'Press Leave now if it feels odd.',
    ],
    secrets: [
      'You do not have to keep this secret.',
      'If someone says do not tell, that is a sign to tell.',
      'Go and find {grownUp}.',
    ],
    'good-friends': [
      'A good friend lets you say no.',
      'Some people are very nice so that you will do what they want.',
      'If they push you, press Leave and tell {grownUp}.',
    ],
  },
  adult: {
    'grown-ups-only': [
      'This place is just for grown-ups.',
      'You may have come here by chance. It is not your fault.',
      'Press Leave. You can tell {grownUp}.',
    ],
    'not-your-fault': [
      'It is not your fault.',
      'This site is not made for kids. Lots of kids land on one by chance.',
      'Press Leave now. Then go and find {grownUp}.',
    ],
    'tell-someone': [
      'Let us leave this place.',
      'It is just for grown-ups. If you saw a thing that felt bad, it is not your fault.',
      'Press Leave, and then go and tell {grownUp}.',
    ],
  },
};
