/** The page where child and grown-up try out how Livewise answers to what is written in a chat. */
export const practice = {
  title: 'Try it with me',
  intro:
    'This chat is made up. Press a message, or write one of your own, and see what Livewise says. Nothing is kept.',
  english: 'The messages are in English, since Livewise understands only English ones for now.',
  age: 'Words for the age',
  chat: 'Made-up chat',
  messages: 'Messages to try',
  own: 'A message of your own',
  send: 'Send',
  answer: 'What Livewise says',
  waiting: 'Nothing yet.',
  nothing: 'Livewise says nothing to this message. That does not make it fine: it misses things.',
  weak: 'From somebody once, this may be an ordinary question. If the same person asks something like it again, Livewise says something.',
  talkTitle: 'Talk about it',
  talk: [
    'What might this person want?',
    'What could you answer? Is it all right not to answer?',
    'Whom would you tell, and how?',
  ],
  clear: 'Start over',
};
