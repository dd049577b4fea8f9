import type { BandLessons } from '../../types';

export const from13: BandLessons = {
  browsing: {
    'not-who-they-say': [
      'You cannot tell who is behind a screen name.',
      'Some adults pretend to be younger to get close to teenagers, and they are good at it.',
      'Choose streamers you know something about. Keep your own details to yourself.',
    ],
    'anything-can-happen': [
      'Live means nobody has checked it first.',
      'You may run into things you did not want to see. You did not cause that.',
      'Leave when it feels wrong. It helps to tell someone what you saw.',
    ],
    'you-can-leave': [
      'You decide what you open.',
      'Lists like this are built to keep you clicking. You can close them at any time and owe nobody a reason.',
      'Pick what you came for, then go.',
    ],
    'choose-together': [
      'Let someone know what you watch.',
      'Things feel smaller when another person knows about them.',
      'Show a friend or {grownUp} a streamer you like.',
    ],
  },
  watching: {
    'chat-is-strangers': [
      'The chat is strangers.',
      'Some adults use chats like this to find younger people. Being funny and kind is how they start.',
      'Do not give out your full name, school or where you are.',
    ],
    prizes: [
      'Gifts can come with strings.',
      'Offers of money, game credit or followers are a common way to make someone feel they owe something.',
      'You never owe anything for a gift. Turn it down, and tell someone if they push.',
    ],
    'going-private': [
      'Watch for "let’s go private".',
      'A person who wants to move you to another app wants to get you away from other people. That is a known tactic.',
      'Stay in the open, or leave. Tell someone you trust who asked.',
    ],
    'keep-it-to-yourself': [
      'Small questions add up.',
      'How old, which town, who is home. Each one seems harmless, and together they show someone where you are.',
      'You do not have to answer. Block anyone who keeps asking.',
    ],
  },
  broadcasting: {
    dares: [
      'Spot the dare trap.',
      'People who want to push you start with small, silly dares. Each one goes a bit further than the last.',
      'You can stop at any step. End the stream and talk to someone you trust.',
    ],
    'your-room': [
      'Your background talks.',
      'A uniform, a window view or a letter on the desk can show who you are and where you live.',
      'Check the picture before you start. Set who can watch and comment.',
    ],
    'you-can-stop': [
      'You can end it at any time.',
      'A flood of comments can make it feel as if you have to go on. You do not, and you owe nobody a reason.',
      'Find the end button first. Decide now what you will not do.',
    ],
    recorded: [
      'Live has no second take.',
      'Anyone watching can record it and pass it on. If that has happened, it is not your fault and it is not too late.',
      'Decide before you start what stays off camera. You can end it at any time.',
    ],
    threats: [
      'Threats are a tactic.',
      'If someone says they will share something unless you do more, they are using fear to control you. It is never your fault.',
      'Stop. Do not pay and do not send more. Keep the messages, never pictures, and tell {grownUp}.',
    ],
  },
  'video-chat': {
    'not-who-they-say': [
      'You are matched with strangers.',
      'Anyone can be on the other side, and some adults use these sites to find teenagers. What they say about themselves may be made up.',
      'Leaving is a good choice. If you stay, keep your face, name and place out of it.',
    ],
    camera: [
      'Nobody gets to direct you.',
      'Being asked to move the camera or do something on it is a warning sign, however it is put.',
      'Say no or just leave. You can cover the camera first.',
    ],
    'you-can-stop': [
      'You can stop at any time.',
      'You do not owe a stranger a reason, a goodbye or one more minute.',
      'Close it when it feels off. Trust that feeling.',
    ],
    secrets: [
      '"Do not tell anyone" is a warning sign.',
      'Someone who needs you to keep quiet knows that what they do is wrong.',
      'Tell someone you trust, even if you promised not to.',
    ],
    'good-friends': [
      'A real friend takes no for an answer.',
      'Fast praise and big feelings from someone you have just met can be a way to get you to do things.',
      'Slow it down. If they push, leave and block.',
    ],
  },
  adult: {
    'grown-ups-only': [
      'This site is for adults only.',
      'People land on sites like this by chance or through a link. It is not your fault.',
      'Leave. If someone sent you here, tell {grownUp} or another person you trust.',
    ],
    'not-your-fault': [
      'You have done nothing wrong.',
      'What is shown here is made for adults, and it is no guide to how people treat each other.',
      'Leave now. If something stays with you, talk to {grownUp}.',
    ],
    'tell-someone': [
      'You can talk about this.',
      'If someone asked you to come here or to be on camera, that is not OK, and it is never your fault.',
      'Leave, and tell {grownUp} or a helpline.',
    ],
  },
};
