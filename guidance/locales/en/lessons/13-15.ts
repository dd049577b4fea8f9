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
    'fast-friends': [
      'Kind words can come too fast.',
      'Someone new who tells you how special you are may mean it. They may also be trying to win your trust in a hurry.',
      'Enjoy the compliment, and give it time. Keep your details out of it.',
    ],
    prizes: [
      'Free stuff can be bait.',
      'A message that promises credit, skins or money often wants your details, or a favour later on.',
      'Scroll past it. If you gave a password, change it today.',
    ],
    'good-friends': [
      'Good friends leave you the choice.',
      'A friend may send you a link to a stream. They can hear "not for me" and still be your friend.',
      'Open only what you would pick yourself.',
    ],
    'never-too-late': [
      'You can still bring it up.',
      'Perhaps something online has bothered you for a while. It is not your fault, however long ago it was.',
      'Tell {grownUp} or another adult you trust, as much or as little as you like.',
    ],
    'report-here': [
      'Know how to report on {platform}.',
      'A report tells the people who run the site about a stream or an account. Blocking makes it harder for that account to reach you.',
      'Look for Report and Block near a name, before you need them.',
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
    dares: [
      'A dare in the chat is pressure.',
      '"Everyone else did it" is an old trick. The person who types it has nothing to lose.',
      'Let it scroll by. If they single you out, block them and tell someone.',
    ],
    threats: [
      'You do not have to face a threat alone.',
      'Someone may say they know who you are, or have something on you. Bluff or not, it is meant to scare you, and it is not your fault.',
      'Stop replying. Keep the name and the messages, but no pictures, and tell {grownUp} or another adult.',
    ],
    'fast-friends': [
      'Ask what the praise is for.',
      'A streamer or viewer who hardly knows you may call you their favourite. Praise that is meant well does not ask for anything back.',
      'Let some time pass before you tell them about yourself.',
    ],
    secrets: [
      '"Keep this between us" is a red flag.',
      'A surprise party is a fine secret. A stranger who wants nobody to know about them is trying to cut you off from people who would help.',
      'You can break that promise. Tell someone you trust what they asked.',
    ],
    'you-can-leave': [
      'Stay only as long as you like.',
      'You can walk out in the middle, even if they know your name or say they will miss you. No reason is needed.',
      'Close the stream when it stops being fun.',
    ],
    pictures: [
      'Your camera can stay off.',
      'Someone may ask for a selfie, or ask you to come on camera. Asking nicely does not make it something you have to do.',
      'Say no, or say nothing at all. If you already did it, that is not your fault: stop there and tell someone.',
    ],
    'good-friends': [
      'Look out for each other.',
      'A good friend notices when someone in the chat is being pushed, and does not join in.',
      'If it happens to a friend, ask how they are and help them find an adult they trust.',
    ],
    'never-too-late': [
      'You can speak up at any point.',
      'Maybe you told someone in a chat too much, last week or last year. That is not your fault, and you can get help with it today.',
      'Pick one person and tell them the first bit. The rest can come later.',
    ],
    'report-here': [
      'Use Report and Block on {platform}.',
      'Reporting is not telling tales. It may help the next person too.',
      'Note the username, report it, then block.',
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
    'who-is-near': [
      'Who is near you?',
      'When comments push you, it helps to have someone you trust close by. Whether you are alone is not the chat’s business.',
      'Only go live where {grownUp} or a good friend can hear you.',
    ],
    threats: [
      'Threats are a tactic.',
      'If someone says they will share something unless you do more, they are using fear to control you. It is never your fault.',
      'Stop. Do not pay and do not send more. Keep the messages, never pictures, and tell {grownUp}.',
    ],
    'not-who-they-say': [
      'Your viewers can be anyone.',
      'A name and a photo are easy to borrow. An adult can sound just like someone from your year.',
      'Share only what you would tell a street full of strangers.',
    ],
    prizes: [
      'Gifts are not orders.',
      'Viewers may send coins or gifts and then ask for something back. A gift with a task tied to it is a way to steer you.',
      'Do nothing in return, and block whoever insists.',
    ],
    'fast-friends': [
      'Fans can flatter to get their way.',
      'It feels good to hear "you are so mature". Some people use lines like that to make it hard to say no.',
      'Notice when praise turns into a request. You can say no right there.',
    ],
    'going-private': [
      'You can keep it on the stream.',
      'A viewer may ask for your number, or a call after you finish. With just the two of you, nobody else can step in.',
      'Turn it down, and tell {grownUp} if the viewer keeps asking.',
    ],
    secrets: [
      'You do not have to hide your viewers.',
      'Someone may tell you not to let your family know, or to wipe the chat. People who mean well have no need for that.',
      'Leave the messages where they are, and talk to an adult you trust.',
    ],
    questions: [
      'You choose what viewers find out.',
      '"Where are you? Who are you with? How old are you?" Questions like these can be a way to check who else is around.',
      'Change the subject, or mute the person who asks.',
    ],
    pictures: [
      'Requests are not rules.',
      'A viewer may ask you to show something, or want a picture later. You can refuse every time, even if you said yes before.',
      'End the stream if they keep on. If they have a picture already, it is not your fault: tell someone today.',
    ],
    'many-comments': [
      'A rush of comments is just noise.',
      'Ten comments that all want the same thing can come from one person. You do not have to read them or answer them.',
      'Turn comments off or slow them down. If that is not enough, stop the stream.',
    ],
    'good-friends': [
      'Good friends help you stop.',
      'A friend on your stream cares more about you than about how many people watch. They do not egg you on.',
      'Agree on a sign that means "end it now" before you start.',
    ],
    'never-too-late': [
      'You can talk about a bad stream.',
      'Even if it is over, and even if it was copied, you can get help with it. It was not your fault.',
      'Talk to {grownUp} or a helpline. You can start with what worries you most.',
    ],
    'report-here': [
      'You can remove a viewer.',
      'Someone who pushes you does not need a warning first. You can block them, and report them to {platform}.',
      'Find both buttons before you start.',
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
    'who-is-near': [
      'Think about who is near.',
      'It is harder to cut a chat short when nobody else is in the room. You never have to say whether you are alone.',
      'Sit where someone you trust can hear you, or end the chat.',
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
    dares: [
      'Strangers may test you with a dare.',
      'It starts like a game. They want to see if you will do as you are told.',
      'Close the chat. A dare needs no answer.',
    ],
    prizes: [
      'An offer can be a lure.',
      'A stranger who offers money or game credit for something on camera is not being kind. They want you to feel you owe them.',
      'Leave at the first offer. If you took one, you can still stop: tell someone you trust.',
    ],
    threats: [
      'If they threaten you, hang up.',
      'They may say they recorded you, or show you a fake picture. It is never your fault, and giving in does not end it.',
      'Send nothing and pay nothing. Keep their messages, not pictures, and tell an adult today.',
    ],
    'fast-friends': [
      'Five minutes is not a friendship.',
      'It can feel great when someone on camera seems to get you. Some people create that feeling on purpose, so that you trust them.',
      'Keep your other accounts to yourself, however well it goes.',
    ],
    'going-private': [
      'You do not have to swap accounts.',
      'A stranger who has you on another app can reach you at any hour. It is harder to get away from them there.',
      'Say "I don’t do that". If they will not drop it, leave and tell someone.',
    ],
    questions: [
      'Some questions are not small talk.',
      'Where you live, who is in the house, how old you are: a stranger on camera has no need to know.',
      'Skip the question. If they ask again, end the chat.',
    ],
    'your-room': [
      'Look at what is behind you.',
      'A school bag, a team shirt or a street sign can tell a stranger which town or school is yours.',
      'Sit in front of a plain wall, or turn the camera off.',
    ],
    recorded: [
      'A video chat can be copied.',
      'The other person can record it, and you may not be able to tell. If someone did that to you, you are not to blame.',
      'Cover the camera until you are sure that you want to be seen.',
    ],
    'never-too-late': [
      'You can get help even now.',
      'You may have stayed on, or done what they asked. It is still not your fault: the other person chose to push you.',
      'Hang up. Then tell {grownUp}, a friend or a helpline.',
    ],
    'report-here': [
      'You can report a match on {platform}.',
      'A person who pushed you may try it with others. A report gives the site a chance to stop them.',
      'Note the name, report, then block. If you need to get out fast, leave first.',
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
