import type { BandLessons } from '../../types';

export const from16: BandLessons = {
  browsing: {
    'not-who-they-say': [
      'A screen name proves nothing.',
      'Someone who wants something from you may put a lot of work into looking genuine.',
      'Look for signs you can check yourself before you trust a stranger.',
    ],
    'anything-can-happen': [
      'Nobody reviews live video first.',
      'You may come across things you would rather not see. You did not cause them, and you can close them.',
      'Leave, report it if it is serious, and talk it over if it stays with you.',
    ],
    'you-can-leave': [
      'Your time, your choice.',
      'Lists like this are designed to keep you here. You can close them whenever you like.',
      'Decide what you came for before you click.',
    ],
    'choose-together': [
      'Keep someone in the picture.',
      'Pressure works best on people who feel alone with it.',
      'Tell a friend what you watch and who you talk to there.',
    ],
  },
  watching: {
    'chat-is-strangers': [
      'The chat is still strangers.',
      'Feeling that you know a streamer, or the regulars, is not the same as knowing them.',
      'Keep your full name, your place and your accounts separate from the chat.',
    ],
    prizes: [
      'Gifts can come with strings.',
      'Money, credit or followers from a stranger are often meant to make you feel you owe something.',
      'You owe nothing. Turn it down, and notice who will not let it go.',
    ],
    'going-private': [
      'Ask why it has to be private.',
      'Moving you to another app takes you away from anyone who might notice. It is one of the most common tactics.',
      'Stay in the open, or check with someone you trust first.',
    ],
    'keep-it-to-yourself': [
      'Details add up.',
      'Your age, your town and your routine tell a stranger more together than you meant to say.',
      'Leave the questions unanswered. Block people who keep asking.',
    ],
  },
  broadcasting: {
    dares: [
      'Know how dares escalate.',
      'The first dare is always small. The point is to get you used to saying yes.',
      'Decide your limits now, and end the stream if someone tries to move them.',
    ],
    'your-room': [
      'Check your background first.',
      'A window, a uniform or a parcel label can give away who you are and where you live.',
      'Look at the preview, and set who can watch and comment.',
    ],
    'you-can-stop': [
      'You can end it at any time.',
      'A crowd that wants more is not a reason to go on, and you owe nobody an explanation.',
      'Know where the end button is before you go live.',
    ],
    recorded: [
      'Assume it will be recorded.',
      'Anyone who watches can save it and share it, now or years later. If someone already has, you can still get help.',
      'Set who can watch, and decide what stays off camera.',
    ],
    threats: [
      'If someone threatens you, stop.',
      'Blackmail relies on panic and silence. Paying or sending more does not end it. You have done nothing wrong.',
      'Keep the messages, never pictures, and get help. You do not have to sort this out alone.',
    ],
  },
  'video-chat': {
    'not-who-they-say': [
      'You are matched with strangers.',
      'You cannot check who is on the other side, and they may be recording. Faked video is easy to make.',
      'If you go on, keep your face, your name and your place out of it.',
    ],
    camera: [
      'Nobody gets to direct you.',
      'Being told what to do on camera is a warning sign, whether it comes as a joke, a compliment or a demand.',
      'Leave at the first one. You can cover the camera first.',
    ],
    'you-can-stop': [
      'You can stop at any time.',
      'You do not owe a stranger a reason or a goodbye.',
      'Trust the feeling that something is off, and close it.',
    ],
    secrets: [
      'Secrecy is a warning sign.',
      'A person who needs you to keep quiet is protecting themselves, not you.',
      'Tell someone you trust, even if you said you would not.',
    ],
    'good-friends': [
      'Notice how they take a no.',
      'A good friend slows down when you hesitate. Someone who wants to use you pushes harder.',
      'If saying no feels risky, that is your answer. Leave and block.',
    ],
  },
  adult: {
    'grown-ups-only': [
      'This site is for adults only.',
      'It is not meant for anyone under 18, on camera or watching. Ending up here is not your fault.',
      'Leave. If someone sent you here or asked you to join in, talk to {grownUp} or someone you trust.',
    ],
    'not-your-fault': [
      'You have done nothing wrong.',
      'Sites like this are made to make money from attention. They are no guide to how people treat each other.',
      'Close it. If something stays with you, talk to {grownUp} or someone you trust.',
    ],
    'tell-someone': [
      'If someone asked you to come here, tell someone.',
      'Nobody may ask a person under 18 to be on camera on a site like this. It is never your fault.',
      'Leave, and talk to {grownUp} or a helpline.',
    ],
  },
};
