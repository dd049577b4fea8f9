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
    'fast-friends': [
      'Nice words are easy to type.',
      'Someone you have just met may say you are the best. You can like the words, and you owe them nothing for it.',
      'If a stranger keeps it up, tell {grownUp}.',
    ],
    prizes: [
      '"Free" can have a catch.',
      'A page or a stream may say you have won coins, skins or a gift card. Often they just want your password or phone number.',
      'Scroll past it. If you typed something in, ask {grownUp} for help.',
    ],
    'good-friends': [
      'Good friends let you choose.',
      'A friend may love a stream that you do not like. If you say no to it, they will not laugh or leave you out.',
      'Pick what you like, not what you feel you must watch.',
    ],
    'never-too-late': [
      'Old worries count too.',
      'Maybe something online upset you days or weeks ago. It was not your fault, and you can still get help.',
      'Tell {grownUp} or a teacher one small part of it.',
    ],
    'report-here': [
      'You can report things on {platform}.',
      'Look for three dots or a flag near a name or a stream. Report tells the site, and Block can keep a person away.',
      'Press "Something is wrong" if you want to see how.',
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
    dares: [
      'No dare is a must.',
      'Someone in the chat may dare you to type or do something. They may call you a chicken if you will not.',
      'Let the dare go by. If they start again, tell {grownUp}.',
    ],
    threats: [
      'You do not have to give in to a threat.',
      'Someone may say they will get you banned or tell people about you. It is a way to make you do as they say, and it is not your fault.',
      'Do not reply. Show {grownUp} the messages.',
    ],
    'fast-friends': [
      'Praise can be a hook.',
      'A streamer or a viewer may say you are their top fan. Some people say it so that you will do them a favour.',
      'If a favour comes with the praise, say no.',
    ],
    secrets: [
      'You can tell this kind of secret.',
      'A surprise party is a good secret: soon everyone will know. If a stranger says "keep this between us", they may want you to have no one to ask.',
      'Tell {grownUp} what they said, even if it was a while ago.',
    ],
    'you-can-leave': [
      'You can go in the middle.',
      'A streamer may say "do not go yet" or tell you that you will miss the best part. You can still go, and you do not have to say why.',
      'Close the stream when it is no longer fun.',
    ],
    pictures: [
      'Your camera can stay off.',
      'Someone may ask for a picture of you, or want you on camera. You can say no, even to a streamer you like a lot.',
      'Say no, and tell {grownUp}. If you said yes before, it is not your fault and you can still tell.',
    ],
    'good-friends': [
      'Good friends stick up for you.',
      'They do not join in when the chat is mean. They ask if you are OK.',
      'If the chat picks on a friend, ask your friend how they feel.',
    ],
    'never-too-late': [
      'You can still tell someone.',
      'Maybe you told a chat more than you wanted to. That is not your fault, and it can get better with help.',
      'Start with one line to {grownUp}, like "I want to tell you something."',
    ],
    'report-here': [
      'You can block and report on {platform}.',
      'Look for a menu by the name in the chat. You can use it for anyone who is mean or pushes you.',
      'Write down the name. Then report it, and block it last.',
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
    'who-is-near': [
      'Who is near you?',
      'It is easier to say no to the chat when someone you trust is close by. Viewers do not need to know who is at home.',
      'Leave your door open, and ask {grownUp} to stay near.',
    ],
    threats: [
      'Threats are a trick.',
      'Some people say they will share a video or tell on you if you stop. They want you to be scared and stay quiet.',
      'Stop, and tell {grownUp}. It is never your fault.',
    ],
    'not-who-they-say': [
      'You cannot see who is watching.',
      'They can all see you. A viewer who says they are 11 may be an adult.',
      'Only say things that your whole street could hear.',
    ],
    prizes: [
      'A gift is not a deal.',
      'Some viewers send coins and then tell you what to do. You never have to pay back a gift.',
      'If they want something for it, say no and tell {grownUp}.',
    ],
    'fast-friends': [
      'Sweet talk can be a trick.',
      'A viewer may say you are so cool for your age. It feels good, and some people use that to get you to do things.',
      'Wait for what they say next. If they ask for something, you can say no.',
    ],
    'going-private': [
      'You do not need a private chat.',
      'A fan may ask for your number or your name in a game. Once you are alone with them, no one else can see what they say.',
      'Do not add them. If they ask again, tell {grownUp}.',
    ],
    secrets: [
      'You do not have to hide a viewer.',
      'Someone may say your family must not know about them. They say it so that no one can help you.',
      'Tell {grownUp} or another adult you trust about that viewer.',
    ],
    questions: [
      'Keep some answers to yourself.',
      'Viewers may ask where you are, who you are with or how old you are. It is fine not to answer.',
      'Get a line ready, like "I do not tell people that."',
    ],
    pictures: [
      'You can say no each time.',
      'A viewer may ask you to show something, or want a picture of you. It does not matter how nice they are or how often they ask.',
      'Stop and tell {grownUp}. If you did what they asked, it is not your fault.',
    ],
    'many-comments': [
      'You do not have to read it all.',
      'When lots of people type at once, it is hard to think. They may all want the same thing, and you can still say no.',
      'If it gets too fast, look away and end the stream.',
    ],
    'good-friends': [
      'A good friend is glad when you stop.',
      'They care more about you than about likes. They do not push you to do more.',
      'Ask {grownUp} or a good friend to sit near you before you start.',
    ],
    'never-too-late': [
      'You can get help with a bad stream.',
      'Maybe something happened live and you keep thinking about it. You are not to blame, even if it was long ago.',
      'Talk to {grownUp}, or press "Something is wrong" to find a helpline.',
    ],
    'report-here': [
      'You can block a viewer.',
      'You do not have to warn them or say sorry. You can report them to {platform} too.',
      'Ask {grownUp} to look for Report and Block with you before you go live.',
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
    'who-is-near': [
      'Have someone close by.',
      'It is easier to end a chat when someone you trust can hear you. You do not have to say who is at home.',
      'Leave the chat, and go where {grownUp} can hear you.',
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
    dares: [
      'A game can turn into a dare.',
      'Someone you meet on camera may start with small dares and then go on to big ones. You can stop at any one of them.',
      'Leave at the first dare.',
    ],
    prizes: [
      'You do not owe anyone for a prize.',
      'A stranger may offer you money or game coins to do things on camera. That is not a kind thing to do.',
      'Leave when you hear the offer. If you took a prize, you can still stop and tell {grownUp}.',
    ],
    threats: [
      'If someone tries to scare you, go.',
      'They may say they filmed you, so you must do more or pay. Giving in does not make it stop, and what they do is never your fault.',
      'End the chat and go to {grownUp}.',
    ],
    'fast-friends': [
      'It takes time to make a friend.',
      'You may like someone on camera right away. In a few minutes you cannot find out if they mean what they say.',
      'Do not tell them how to find you, even if they are nice.',
    ],
    'going-private': [
      'You do not have to add anyone.',
      'A stranger may want to talk on an app or in a game. Then they can write to you when no one else is there to help.',
      'Say no and leave. If you did add them, ask {grownUp} to help you block them.',
    ],
    questions: [
      'You can skip any question.',
      'A stranger may ask if you are alone, where you live or how old you are. They have no need to know, even if they ask nicely.',
      'If you hear a question like that, end the chat and tell {grownUp}.',
    ],
    'your-room': [
      'Your room says a lot about you.',
      'A team shirt, a name on the wall or a street sign can tell a stranger which town you live in.',
      'Cover the camera, then turn round and look at what it can see.',
    ],
    recorded: [
      'A chat on camera can be filmed.',
      'It may feel like it is gone when it ends. But the other person may have a copy, and you may not be able to tell.',
      'Keep the camera covered. If you think someone filmed you, {grownUp} can help.',
    ],
    'never-too-late': [
      'It is not too late to tell.',
      'Maybe you did what a stranger asked, and now you feel bad. They were wrong to ask, and it is not your fault.',
      'Talk to {grownUp} or another adult you trust. You can start small.',
    ],
    'report-here': [
      'You can report a bad chat.',
      'You do not need proof. Say in your own words what they did, so the site can look into it.',
      'If someone on {platform} upsets you, leave first, then report and block.',
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
