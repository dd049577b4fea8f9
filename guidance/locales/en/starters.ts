import type { Band } from '../../types';

/** Ways for a parent to begin a talk, for one band. */
export interface Starters {
  /** At any time. */
  any: readonly string[];
  /** With `{platform}`: about a place that was really used. */
  platform: readonly string[];
}

/**
 * Said by the parent, so the words need not be ones that the child can read. None is in two bands.
 * Those with `{platform}` may be about any kind of place, also one for adults: they ask the child to tell, not to open it.
 */
export const starters: Readonly<Record<Band, Starters>> = {
  'under-6': {
    any: [
      'What is the funniest thing you have seen on a screen this week? I’d like to laugh about it with you.',
      'When we see people on a screen, do we know them? Who do you know from real life?',
      'You can dress up and pretend to be someone else. Do you think people on a screen can pretend too?',
      'If someone says “I bet you can’t do it!”, do you have to do it? What could you say?',
      'If someone on a screen said they had a present for you, who could you come and ask first?',
      'If someone says “do it or else”, sorting that out is my job. How would you come and fetch me?',
      'If someone keeps saying “go on, go on”, how does that feel in your tummy?',
      'If someone on a screen said “come and talk just with me”, what could you do?',
      'A birthday surprise is a nice secret, and it ends soon. Do some secrets feel not so nice?',
      'What does a kind friend do when you say “no, thank you”?',
      'Shall we practise a big, loud “no”? Then you can show me how you turn the screen off.',
      'When we call someone on video, what can they see behind us? Let’s have a look together.',
      'Who could you tell if something felt funny? Let’s count them on our fingers.',
      'When you are sad, what do I do that helps? Is there something I could do even better?',
      'Do I look at my phone too much when we play? You can tell me.',
      'Would you like to choose something for us to watch? I’ll sit with you.',
    ],
    platform: [
      'What did you think of {platform}? Nice, silly or a bit odd: any answer is fine.',
      'When {platform} was on the screen, how did you feel inside?',
      'Who was on {platform}? Was it people we know, or people we don’t know?',
      'Did anyone on {platform} talk to you or ask you something? You can tell me about it.',
      'If {platform} comes up again, shall I sit with you? Just call and I’ll come.',
      'Was there a part of {platform} that you wanted to turn off? Turning it off is always all right.',
    ],
  },
  '6-9': {
    any: [
      'Which video made you laugh this week? I’d love to watch it with you.',
      'If someone in a chat says they are eight too, is there any way to be sure that it’s true?',
      'Actors play a part. Do you think people who are live are always being themselves?',
      'What’s the silliest dare you’ve ever heard? How could someone turn down a dare and still have fun?',
      'Some people give away game points and then want something back. What would you do if that happened?',
      'If someone said “do it or I’ll tell”, what do you think would help? I’d be on your team.',
      'What could you say if someone from a game wanted to chat with just you, where no one else can see?',
      'What’s the difference between a surprise and a secret? How can you tell which one it is?',
      'Think of a really good friend. What do they do when you don’t want to play their game?',
      'How many ways to say no can we think of? Let’s take turns, and silly ones count.',
      'Is it ever hard to stop in the middle of a game or a call? What would make it easier?',
      'Let’s play detective: if someone could see only this room, what could they work out about us?',
      'If something online gave you a bad feeling, which three people could you tell?',
      'When you tell me about a problem, what do I do that helps? What could I do better?',
      'What’s a screen rule that I should keep too? You can choose one for me.',
      'What would you tell a younger child about people who chat live? I think you’d have good advice.',
    ],
    platform: [
      'I’d like to hear about {platform}. What is good about it, and what is not so good?',
      'Who can talk to you on {platform}? Do we know any of them away from the screen?',
      'If a person on {platform} asked for your name or your school, what could you say?',
      'Do people on {platform} offer prizes or set dares? What do you make of that?',
      'How do you leave {platform} when you’ve had enough? Is it easy, or a bit hard?',
      'Has anything on {platform} felt odd or unkind? You can tell me a little now, or more later.',
    ],
  },
  '10-12': {
    any: [
      'If I watched just one streamer with you, who should it be? What do you enjoy about them?',
      'How well can anyone tell a person’s age from a chat? What gives it away, and what can be faked?',
      'Do dares feel different when lots of people are watching? How could someone get out of one?',
      'If someone you’d only met online sent you coins or skins, what might they want in return?',
      'When the whole chat says “do it”, what could help a person stick to what they want?',
      'If someone said they’d share something embarrassing unless you did as they asked, how could I help most?',
      'People sometimes say “let’s move to another app”. What reasons could there be, good and bad?',
      'Which things are fine to keep private, and which get heavy if you carry them alone?',
      'How does a good friend take it when you change your mind? Who is like that with you?',
      'How can you tell kind praise from praise that wants something?',
      'What’s a good line for ending a call or a stream quickly? You can use me as the excuse.',
      'Let’s look at what your camera sees. What do the wall, the window and your jumper say about you?',
      'Anyone who is watching live video can save it. Does that change what you’d want to do on it?',
      'If a friend got into a mess online, who would you want them to tell? And who would you pick?',
      'Could you teach me how to block and report someone on an app you use?',
      'Which of our screen rules works for you, and which should we change? I want to get better at this too.',
    ],
    platform: [
      'What’s the best thing about {platform}, and what would you fix if you ran it?',
      'Who do you come across on {platform}? How do you decide who to believe?',
      'Do gifts, points or dares come up much on {platform}? What do people do about them?',
      'Does anyone on {platform} ask people to chat somewhere more private? What’s a good answer to that?',
      'Can you talk me through how people block and report on {platform}?',
      'Has {platform} ever left you with a bad feeling? You can tell me as much or as little as you like.',
    ],
  },
  '13-15': {
    any: [
      'What do you get from live streams that you don’t get from other videos? I’d like to understand it.',
      'How do you work out whether someone you’ve met online is who they claim to be?',
      'Some challenges are fun, and some are really about pushing people. How do you tell them apart?',
      'When viewers send gifts, do you think they expect something back? Where would you draw the line?',
      'Say a friend is live and the comments start to push them. What could you do from where you are?',
      'If someone threatened to share a picture of you, I’d be on your side. What would you need from me first?',
      'Moving from an open chat to a private one can be fine, or not. How do you judge it?',
      'How is privacy different from being made to keep a secret? I want you to have plenty of the first.',
      'What does respect look like in a relationship, online or off? Have you seen a good example lately?',
      'Do you ever notice someone being extra nice to get something? What are the signs?',
      'Have you ever wanted to leave a call but felt it would be rude? What would make it easier?',
      'If a stranger paused a video of your room, how much could they work out? We can try it with mine first.',
      'Apart from me, who would you go to if something went wrong online? I don’t have to be first on the list.',
      'Do blocking and reporting work, from what you’ve seen? Which apps take it seriously?',
      'What do parents get wrong about life online? Be honest, I can take it.',
      'Which of our rules still make sense for your age, and which should we rewrite together?',
    ],
    platform: [
      'What’s {platform} like for people your age? I’d rather hear it from you than read about it.',
      'How honest are people on {platform} about who they are? How can you tell?',
      'Is there much pressure on {platform}, like dares, gifts or constant comments? How do people deal with it?',
      'If someone on {platform} wanted to carry on in private, what would you think about before you answered?',
      'If you wanted nothing more to do with someone on {platform}, how would you block and report them?',
      'Is there anything about {platform} that bothers you? We can talk now, or later on a walk.',
    ],
  },
  '16-17': {
    any: [
      'Which streams or creators are worth the time at the moment? I’d like a recommendation.',
      'How much do you find out about someone you’ve only met online before you trust them?',
      'A dare can grow one small step at a time. Where do you think is a good point to stop?',
      'What do you make of tips and gifts on live streams? Can money change who is in charge?',
      'Blackmail online happens to adults too. If it ever came near you, what kind of help would you want from me?',
      'When someone you’ve met online suggests a private video call, how do you weigh it up?',
      'When does keeping something between two people stop being private and become a burden?',
      'What do you think makes a relationship good? What have you picked up from the people around you?',
      'How do you say no to someone you like? Plenty of adults still find that hard.',
      'If you’ve agreed to something and then go off the idea, what helps you say so?',
      'Do you check your background before a call or a stream? What would you tell me to move from mine?',
      'Anything live can be recorded. How do you decide what you’d be fine with others keeping?',
      'Who do you turn to when something online goes wrong? I’d like to be on that list, even if I’m not first.',
      'Have you ever blocked or reported someone on an app? I’m curious whether anything came of it.',
      'When you’ve told me difficult things, what did I do well, and what should I do differently?',
      'Soon you’ll be setting your own rules. Which of ours would you keep, and which would you drop?',
    ],
    platform: [
      'What’s your honest opinion of {platform}? What does it do well, and what wouldn’t you miss?',
      'Do people on {platform} tend to be who they say? What would make you doubt someone there?',
      'How does {platform} handle gifts, requests and pressure from viewers? What would you do differently?',
      'If someone younger asked you about {platform}, what would you tell them?',
      'How good are blocking and reporting on {platform}? Which settings would you change first?',
      'If something on {platform} made you uneasy, who would you talk to? What would make that easier?',
    ],
  },
};
