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
    'fast-friends': [
      'Flattery costs nothing.',
      'A stranger who singles you out in a message may have sent the same words to many others.',
      'Ask yourself what they might want. You are free not to reply at all.',
    ],
    prizes: [
      'If it looks free, look for the cost.',
      'Giveaways and job offers from people you have never met can be a way to collect your details or put you in their debt.',
      'Check who is behind an offer before you answer. Hand over no ID and no money.',
    ],
    'good-friends': [
      'Good friends respect your limits.',
      'They may recommend a stream, and they drop it when you are not keen. You never have to watch something to fit in.',
      'Say once that it is not for you, and leave it there.',
    ],
    'never-too-late': [
      'Help has no closing date.',
      'Whether it was this morning or two years ago, being pressured or tricked was not your fault.',
      'Choose who to tell: a friend, an adult you trust or a helpline.',
    ],
    'report-here': [
      'Learn your way around {platform}.',
      'A report goes to the people who run the service. Blocking is a separate step, so it is worth doing both.',
      'Look up both controls now, while nothing is going on.',
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
    dares: [
      'A crowd makes a dare look normal.',
      'When a whole chat cheers, it gets harder to see that you could simply stop.',
      'Ask whether you would do it with nobody watching. If not, let it go, and do not push anyone else.',
    ],
    threats: [
      'You do not have to bargain with a threat.',
      'Someone may claim to have your details or a video of you. Real or invented, it is not your fault, and giving in often leads to new demands.',
      'Do not reply again. Keep usernames and messages but no images, and bring in someone you trust.',
    ],
    'fast-friends': [
      'Being noticed is not being known.',
      'A shout-out or a warm message can feel like the start of something. People who use flattery count on that.',
      'Give it weeks, not hours. See whether the interest lasts when you share little.',
    ],
    secrets: [
      'Privacy is one thing, secrecy another.',
      'You decide what you keep private. When somebody else insists that you hide them from everyone, ask who gains from it.',
      'Mention it to one person whose judgement you trust.',
    ],
    'you-can-leave': [
      'Walking out is always an option.',
      'The regulars may expect you, and the streamer may greet you by name. You still have no duty to stay or to explain.',
      'Leave in the middle if you want to.',
    ],
    pictures: [
      'Being a fan does not put you on camera.',
      'A streamer or a viewer may ask for a picture, or invite you to turn your camera on. You can refuse, however friendly they have been.',
      'Decline or ignore it. If they already have one, it is not your fault, and a helpline can explain how to get it taken down.',
    ],
    'good-friends': [
      'Be the friend who says something.',
      'Someone who is being worn down in a chat may not see it from the inside. A calm word in private can help.',
      'Ask how they are, listen, and offer to go with them to an adult they trust.',
    ],
    'never-too-late': [
      'You can change course today.',
      'You may have known someone for months before it turned. Patient manipulation works like that, and it is not your fault.',
      'Stop replying, without explaining why, and tell someone how things stand.',
    ],
    'report-here': [
      'You can take it to {platform}.',
      'You can report a message, an account or a whole stream. Arguing mostly gives people the attention they want.',
      'Write down the username and the link, report, then block.',
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
    'who-is-near': [
      'Who is near you?',
      'Whoever is in the room is live too, and may not want to be. And if the comments turn nasty, it helps to have someone you trust in earshot.',
      'Ask the people near you first, and stream where somebody can hear you.',
    ],
    threats: [
      'If someone threatens you, stop.',
      'Blackmail relies on panic and silence. Paying or sending more does not end it. You have done nothing wrong.',
      'Keep the messages, never pictures, and get help. You do not have to sort this out alone.',
    ],
    'not-who-they-say': [
      'They can see you, but you cannot see them.',
      'A profile, a voice and even a face can be made up or borrowed.',
      'Limit the stream to people you have met, or treat every viewer as a stranger.',
    ],
    prizes: [
      'A gift does not buy a say.',
      'Tips can turn into requests, and the requests can grow. Whatever the sender believes, you have agreed to nothing.',
      'Say that gifts change nothing, and remove anyone who tries to bargain.',
    ],
    'fast-friends': [
      'Praise can be a strategy.',
      'A fan who calls you mature, or the only one who understands them, may be building up to a request.',
      'Notice the point where compliments turn into favours, and step back there.',
    ],
    'going-private': [
      'Keep viewers on the public side.',
      'A fan with a problem or a deal to discuss can sound like a good reason for direct messages. The tone may change once nobody else can see.',
      'Offer to talk in the open instead. If they refuse, let it drop.',
    ],
    secrets: [
      'You do not owe a viewer your silence.',
      'They may say that your friends would not understand, or ask you to clear the messages. Both leave you with less support.',
      'Leave the conversation as it is, and tell someone you trust about it.',
    ],
    questions: [
      'Your answer goes to everyone.',
      'Where you are, who you live with, how old you are: it may sound like small talk, but every viewer hears it, not just the one who asked.',
      'Have a line ready, such as "I don’t share that on stream".',
    ],
    pictures: [
      'What you show is your decision.',
      'If a viewer asks you to show something, or wants a picture afterwards, no is a full answer. You can say it even if you agreed to something earlier.',
      'Refuse once, then remove them or stop. If a picture has got out, it is not your fault, and there is help for that.',
    ],
    'many-comments': [
      'A flood of comments is not a vote.',
      'A few people can plan it together and make it look like a crowd. The speed leaves you no time to think.',
      'Look away from the chat for a minute. Then restrict comments, or end it there.',
    ],
    'good-friends': [
      'Stream with people who back you up.',
      'A good co-host notices when you go quiet. Someone who makes a joke of your discomfort is thinking of the views.',
      'Agree in advance how either of you can call a halt.',
    ],
    'never-too-late': [
      'One stream does not define you.',
      'It may have gone further than you wanted, or been copied. It is not your fault, and there is free help for under-18s to get images taken down.',
      'Talk to {grownUp}, someone else you trust or a helpline, even if it was long ago.',
    ],
    'report-here': [
      'Set up your chat on {platform} first.',
      'It is harder to think once you are live. Decide who may comment, and who can help you remove people.',
      'Check how to block and report, and note a name before you use either.',
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
    'who-is-near': [
      'Know who is close by.',
      'A call is easier to end when someone you trust is within earshot. A stranger does not need to hear whether you are alone.',
      'Keep your door open, or message a friend that you are on a call.',
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
    dares: [
      'See a dare as a test.',
      'The stranger finds out how far you will go, and you find out nothing about them.',
      'There is no need to discuss it. Disconnect.',
    ],
    prizes: [
      'An offer of money is a warning.',
      'Payment for something on camera is meant to feel like a deal you have to keep. You can break off at any point, whatever was said or sent.',
      'Accept nothing. If money has already reached you, talk to someone before you reply again.',
    ],
    threats: [
      'Blackmail follows a script.',
      'First a friendly chat, then a claim that you were filmed, real or faked, then a demand in a hurry. The one to blame is whoever makes the demand.',
      'End the call, and neither pay nor send anything. Keep the account name and messages but not images, and get help the same day.',
    ],
    'fast-friends': [
      'A quick connection can be staged.',
      'The same taste, the same worries, a compliment at the right time: someone with practice can do all that in minutes.',
      'Keep the pace slow, and notice whether they mind.',
    ],
    'going-private': [
      'Stay on the site you chose.',
      'Once a stranger has your number or your account, that is hard to take back. You also leave this site’s report button behind.',
      'Decline to swap contacts. Whoever keeps insisting has shown you enough.',
    ],
    questions: [
      'You can talk without giving details.',
      'It is possible to chat about music for an hour and never say where you live, who is at home or how old you are.',
      'Steer back to the topic. If the question comes up again, go.',
    ],
    'your-room': [
      'A paused video shows a lot.',
      'Post on the desk, the street outside or a certificate on the wall can be read by whoever is on the call.',
      'Blur the background, or sit with a blank wall behind you.',
    ],
    recorded: [
      'There may be a copy of this call.',
      'No site can stop someone from filming their own screen. If it was done to you, you are not the one who did wrong.',
      'Keep your face and anything that identifies you out of view.',
    ],
    'never-too-late': [
      'You can get help afterwards too.',
      'You may have joined in, stayed longer than you wanted or sent something. Being manipulated is not your fault, and you can stop at this point.',
      'Close the call, then contact a friend, an adult you trust or a helpline.',
    ],
    'report-here': [
      'A report on {platform} is worth a minute.',
      'Someone who pressures one stranger may well pressure the next. The time and the name you saw give the service something to act on.',
      'Report and block if you can. If not, disconnect first and look for the report form later.',
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
