import type { Questions } from '../types';

/** Made-up comments, mild on purpose. No answer is called wrong: each reply says what is likely to come of it. */
const from10: Questions = {
  dare: {
    comment: 'Everyone does the dare. Are you too scared?',
    answers: [
      [
        'I do a bit of it, so that they stop.',
        'Many would think so. But a small dare often leads to a bigger one. You can stop at any step.',
      ],
      ['I just say no.', 'A no is enough. You do not have to say why.'],
      ['I leave or turn the camera off.', 'That works at once. It is not rude, and you are not a chicken.'],
    ],
  },
  prize: {
    comment: 'Do what I say and I will send you 500 coins!',
    answers: [
      ['I say no, thanks.', 'Good. A gift with a task is a trade, and you do not have to trade.'],
      [
        'I take it. It is only a game.',
        'It feels free. Then they may say that you owe them. You owe them nothing, even if you took it.',
      ],
      ['I ask {grownUp} first.', 'Good idea. A second person often sees the trick sooner.'],
    ],
  },
  threat: {
    comment: 'Do it, or I will tell everyone about you.',
    answers: [
      [
        'I do it, so that it is over.',
        'It is normal to feel scared. But it does not make them stop. You can say stop now, whatever came before.',
      ],
      [
        'I write back that I am angry.',
        'You have every right to be. But each answer keeps the talk going. Leave, and tell someone.',
      ],
      ['I stop and tell {grownUp}.', 'That is the strongest thing you can do. It is not your fault.'],
    ],
  },
  flattery: {
    comment: 'You are so much cooler than all the others. You are my best friend now!',
    answers: [
      [
        'I say thanks, and keep things about me to myself.',
        'You can like kind words and still keep your own things to yourself.',
      ],
      ['I tell them all about me.', 'Kind words make us want to share. But you have only just met. Trust takes time.'],
      ['I ask a real friend what they think.', 'Good. Someone who knows you can tell if it feels right.'],
    ],
  },
  private: {
    comment: 'Too many people here. Come over to my other app.',
    answers: [
      [
        'I go, but only for a minute.',
        'It sounds small. But it is easier to push you where no one else can see. You can leave again at once.',
      ],
      ['I stay here.', 'Good. Here, others can see what is said.'],
      ['I leave.', 'Good too. You do not have to say why.'],
    ],
  },
  secrecy: {
    comment: 'This stays our secret, okay? Do not tell your parents.',
    answers: [
      ['I tell {grownUp}.', 'Good. If someone says not to tell, that is a good time to tell.'],
      [
        'I keep it. It is no big thing.',
        'You may want to be fair to them. But a fair person does not ask for this. You can still tell.',
      ],
      ['I say that I do not keep secrets like that.', 'That is clear, and it is enough. Then you can leave.'],
    ],
  },
  questions: {
    comment: 'Which school do you go to? Are you at home alone?',
    answers: [
      ['I just do not answer.', 'Good. You can pass over any question.'],
      [
        'I tell them. They are only being nice.',
        'They may be. But you cannot know. If you told them, it is not your fault: tell {grownUp}.',
      ],
      [
        'I make up a funny answer.',
        'You can. You do not owe the truth to people you do not know. You can leave as well.',
      ],
    ],
  },
  camera: {
    comment: 'Turn your camera on. I want to see you!',
    answers: [
      [
        'I turn it on for a moment.',
        'A moment is enough for someone to record it. If you did it, it is not your fault. You can turn it off and tell {grownUp}.',
      ],
      ['I ask them why.', 'They will have a reason ready. You do not need their reason to say no.'],
      ['I keep it off.', 'Good. It is your camera. No one has a right to see you.'],
    ],
  },
};

/** For near-adults: the same eight situations, as between people of one age. */
const from13: Questions = {
  dare: {
    comment: 'Come on, everyone else did it. Do not be boring.',
    answers: [
      [
        'I do a small part of it to get them off my back.',
        'It sounds fair. But each step makes the next ask easier for them. You can stop at any of them.',
      ],
      ['I say no and change the topic.', 'That is enough. Whoever is fine with you is fine with your no.'],
      ['I end it.', 'Quick and clear. You owe nobody a show or a reason.'],
    ],
  },
  prize: {
    comment: 'I will pay for your skins all month. Just do me one favour.',
    answers: [
      ['I turn it down.', 'Good call. A gift with a favour behind it is a deal, and you never asked for one.'],
      [
        'I take it and do nothing in return.',
        'You owe them nothing. But expect them to say that you do. Then stop answering and tell someone.',
      ],
      ['I ask what the favour is.', 'You can. If the answer is not clear, or they hurry you, that says enough.'],
    ],
  },
  threat: {
    comment: 'I recorded you. Do what I say, or all your friends get it.',
    answers: [
      [
        'I do it this once, so that it ends.',
        'Anyone could think that. But giving in usually brings the next demand. You can stop now, whatever came before.',
      ],
      [
        'I stop answering, keep the messages and tell someone.',
        'That is what helps most. This is blackmail, and it is not your fault.',
      ],
      ['I get back at them.', 'Being angry makes sense. But it keeps them talking. Silence and help do more.'],
    ],
  },
  flattery: {
    comment: 'I have never met anyone like you. I feel I can tell you everything.',
    answers: [
      ['I enjoy it, and take my time.', 'Good. Someone who means it can wait.'],
      [
        'I open up as well. It feels real.',
        'It may be. It is also how people build trust fast in order to use it. Keep back what could be used against you.',
      ],
      ['I ask a friend what they make of it.', 'Good. Friends often see what is hard to see from inside.'],
    ],
  },
  private: {
    comment: 'The chat here is so slow. Add me on another app, it is just us there.',
    answers: [
      [
        'I add them. I can always block them.',
        'You can, and remember that you can. But there, nobody else sees when someone pushes.',
      ],
      ['I say I would rather stay here.', 'Good. If they mind, that tells you something.'],
      ['I do not answer.', 'Also fine. You do not have to explain.'],
    ],
  },
  secrecy: {
    comment: 'Please delete our chat. Nobody else would understand us.',
    answers: [
      [
        'I delete it. It is only fair.',
        'You may want to protect them. But people who mean well do not need you to hide them.',
      ],
      ['I keep it, and ask myself why they want that.', 'A good question. The messages can help you later.'],
      ['I show it to someone I trust.', 'Good. That is no betrayal. You decide who hears about your life.'],
    ],
  },
  questions: {
    comment: 'How old are you? Which part of town? Are your parents around?',
    answers: [
      [
        'I give half answers.',
        'It can feel polite. But small pieces add up to where you are. You can stop at any point.',
      ],
      ['I ask why they want to know.', 'Fair. You still do not have to answer, whatever they say.'],
      ['I ignore it.', 'Good. A question is not a duty.'],
    ],
  },
  camera: {
    comment: 'Cam on? You can trust me, I will turn mine on as well.',
    answers: [
      [
        'I turn it on, since they do too.',
        'It seems fair. But their video may be a recording of someone else. If you did it, it is not your fault. You can stop now.',
      ],
      ['I say that I keep mine off.', 'Good. You need no reason, and someone decent does not ask twice.'],
      ['I leave the chat.', 'Good. Leaving is an answer too.'],
    ],
  },
};

export const questions = { '10-12': from10, '13-17': from13 } as const;
