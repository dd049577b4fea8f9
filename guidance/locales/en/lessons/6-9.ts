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
    'fast-friends': [
      'Kind words do not make a friend.',
      'A person you do not know may say you are great. You do not have to chat with them.',
      'Show the words to {grownUp}.',
    ],
    prizes: [
      'Free stuff may not be free.',
      'A page may say you won a phone or game points. That can be a trick to get your name.',
      'Do not click on it. Ask {grownUp} what it is.',
    ],
    'good-friends': [
      'A good friend lets you choose.',
      'They may like a show that you do not. They do not make you watch it.',
      'Pick what you like, not what they push.',
    ],
    'never-too-late': [
      'You can still tell.',
      'Did you see something bad last week, or long ago? It is not your fault, and it is not too late.',
      'Tell {grownUp} a bit of it today.',
    ],
    'report-here': [
      'You can report a bad show.',
      'To report is to tell the people who run the site. It is not mean to do that.',
      'Ask {grownUp} to find the button with you.',
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
    dares: [
      'You do not have to copy a dare.',
      'Someone may say “I bet you can’t”. You do not have to show them.',
      'Say no, and tell {grownUp} what they want.',
    ],
    threats: [
      'Mean words are meant to scare.',
      'Someone in the chat may say they will tell on you. They did wrong, not you.',
      'Do not write back. Go and get {grownUp}.',
    ],
    'fast-friends': [
      'New friends take time.',
      'Someone in the chat may say you are so smart and so cool. They do not know you yet.',
      'Read their words out to {grownUp}.',
    ],
    secrets: [
      'A surprise is not a secret.',
      'A surprise ends with a smile. If someone in the chat says “do not tell”, you can tell.',
      'Tell {grownUp} what they said.',
    ],
    'you-can-leave': [
      'You can stop watching.',
      'You can go in the middle of a show. You do not owe them a reason.',
      'Turn it off when you have had enough.',
    ],
    pictures: [
      'Your camera can stay off.',
      'Some people ask for a picture, or want to see your face. You can say no, even if you said yes before.',
      'Do not send one. Tell {grownUp} they asked.',
    ],
    'good-friends': [
      'Good friends help you.',
      'They do not join in when the chat is mean. They help you get a grown-up.',
      'If a friend is sad, go with them to {grownUp}.',
    ],
    'never-too-late': [
      'It is not too late for help.',
      'You may have told someone your name in a chat. That is not your fault, and you can still say so.',
      'Pick one thing, and tell it to {grownUp}.',
    ],
    'report-here': [
      'You can block mean people.',
      'Most sites let you block a person and report them. You do not have to tell them first.',
      'Show {grownUp} the name, then report and block.',
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
    'who-is-near': [
      'Who is near you?',
      'It is good when someone you trust can hear you. You do not have to tell the chat who is at home.',
      'Stop here, and ask {grownUp} to sit with you.',
    ],
    threats: [
      'No one may scare you.',
      'Some people say they will do mean things if you do not do what they want. It is a trick.',
      'Turn it off and tell {grownUp}. It is not your fault.',
    ],
    'not-who-they-say': [
      'You do not know who is watching.',
      'A name and a face can be made up. Someone who says they are a kid may be a grown-up.',
      'Stop the video, and ask {grownUp} to look.',
    ],
    prizes: [
      'You owe nothing for a gift.',
      'People may send you points and then want something back. You do not owe them.',
      'Stop, and show the gift to {grownUp}.',
    ],
    'fast-friends': [
      'Nice words can be a trick.',
      'They may say “you are a star”. Then they ask you to do one more thing.',
      'If they ask, stop and tell {grownUp}.',
    ],
    'going-private': [
      'You can say no to a call.',
      'Someone may want to chat with just you when the show is over. You do not have to.',
      'Do not give them your number. Tell {grownUp} they asked for it.',
    ],
    secrets: [
      'No one can make you keep quiet.',
      'Someone may say “this is just for us”. You can tell, even if you said you would not.',
      'Find {grownUp} and tell it all.',
    ],
    questions: [
      'Do not tell them where you are.',
      'People may ask where you are, who is with you or how old you are. You can just not say.',
      'Stop, and let {grownUp} know they asked.',
    ],
    pictures: [
      'You do not have to show them things.',
      'They may ask you to show something on camera. If you did, it is still not your fault.',
      'Turn the camera off and go to {grownUp}.',
    ],
    'many-comments': [
      'A lot of people can be wrong.',
      'When they all type at once, it can feel like you must do it. You can say no to all of them.',
      'Look away, stop the video, and get {grownUp}.',
    ],
    'good-friends': [
      'Good friends do not push you.',
      'They do not care how many people watch you. They like you just as you are.',
      'Stop here, and ask a friend to play with no camera.',
    ],
    'never-too-late': [
      'It is never too late to stop.',
      'You may have done what they said. They were wrong to ask, and it is not your fault.',
      'End it now, and talk to {grownUp}.',
    ],
    'report-here': [
      'You can put people out of your chat.',
      'If someone is mean or odd, you can report and block them. You do not have to be nice to them.',
      'Stop the video, and do it with {grownUp}.',
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
    'who-is-near': [
      'Have someone near you.',
      'If it feels odd, a person you trust can come and help. You do not have to say on camera who is at home.',
      'Press Leave, and go where {grownUp} is.',
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
    dares: [
      'It is brave to say no.',
      'They may say that you are too scared to do it. That is just a trick to push you.',
      'Press Leave, and tell {grownUp} about the dare.',
    ],
    prizes: [
      'You can say no to a gift.',
      'They may say you get game points if you do a thing on camera. That is not a fair deal.',
      'Press Leave, and tell {grownUp} about the gift.',
    ],
    threats: [
      'They are wrong to scare you.',
      'They may say they will show your video to your friends. You do not have to do what they say, and it is not your fault.',
      'Press Leave, and go to {grownUp} right now.',
    ],
    'fast-friends': [
      'You have just met them.',
      'They may say you are the best friend they have had. Real friends take time to get to know you.',
      'Press Leave, and tell {grownUp} what they told you.',
    ],
    'going-private': [
      'Do not move to a new app.',
      'They may want to talk where no one else can see. You can say no to that.',
      'Press Leave, and tell {grownUp} where they want to go.',
    ],
    questions: [
      'They do not need to know that.',
      'They may ask who is at home or what your school is called. You can keep that to yourself.',
      'Press Leave if they ask, and tell {grownUp}.',
    ],
    'your-room': [
      'Your room says a lot.',
      'A school top or a name on the wall can tell them things about you.',
      'Cover the camera, and ask {grownUp} to check the room with you.',
    ],
    recorded: [
      'A video chat can be copied.',
      'They can save it, and you may not see that they do. If they did, it is not your fault.',
      'Turn your camera off, and tell {grownUp}.',
    ],
    'never-too-late': [
      'You can get help now.',
      'You may have done something on camera and feel bad. It was not your fault, and you can still tell.',
      'Press Leave, and say one thing about it to {grownUp}.',
    ],
    'report-here': [
      'You can report who you met.',
      'Report tells the site that someone was mean or odd. Block is for when you do not want to see them again.',
      'Press Leave first. Then report and block with {grownUp}.',
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
