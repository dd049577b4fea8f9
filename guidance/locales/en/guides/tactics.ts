import type { TacticGuide } from '../../../guides/types';
import type { Tactic } from '../../../types';

/** Ways of pressing a child, as a parent should know them: how it goes, and what helps. */
export const tactics: Readonly<Record<Tactic, TacticGuide>> = {
  dare: {
    title: 'Dares',
    what: 'Someone dares a child to do things on camera. It starts like a game. Many comments at once can push a child on.',
    signs: ['Comments that say “do it” or “prove it”.', 'Your child is upset or angry after going online.'],
    say: ['You can say no to any dare, and stop at any time.', 'A real friend is fine with your no.'],
    practise: 'Make up silly dares in turn, and find new ways to say no.',
  },
  prize: {
    title: 'Gifts and prizes',
    what: 'Someone gives or offers gifts, coins or game points. Then they want something back.',
    signs: ['Gifts, coins or parcels that nobody can explain.', 'A new phone or device that you did not pay for.'],
    say: [
      'A gift that comes with a task is a trade, and you owe nothing.',
      'If someone offers you something, ask me first.',
    ],
    practise: 'Think of an offer in a game. What could they want back?',
  },
  threat: {
    title: 'Threats',
    what: 'Someone says that they will show or tell something, unless the child does as they say. Giving in or paying rarely makes it stop.',
    signs: ['Your child goes quiet or looks scared when a message comes.', 'Sleep or school work gets worse.'],
    say: ['If someone threatens you, come to me. I will not be angry.', 'Whatever it is, we can get help.'],
    practise: 'Agree on a short message that means “please come now”.',
  },
  flattery: {
    title: 'Kind words that want something',
    what: 'Someone gives a child a lot of praise and time to win their trust. They may pretend to be the same age.',
    signs: [
      'Your child talks a lot of one new friend whom they have never met.',
      'They pull away from family or old friends.',
    ],
    say: [
      'It is nice to hear kind words, but they do not tell us who someone is.',
      'You can like someone and still take your time.',
    ],
    practise: 'Read some comments together. Which are just kind, and which want something?',
  },
  private: {
    title: 'Moving to a private chat',
    what: 'Someone asks a child to move to a private chat or another app. There, nobody else sees what is said.',
    signs: ['Comments such as “add me there” or “write to me”.', 'Apps or accounts that are new to you.'],
    say: [
      'You can stay where others see what is said.',
      'If someone wants to talk only with you, you can leave and tell me.',
    ],
    practise: 'Find out together who can write to your child, and how to change it.',
  },
  secrecy: {
    title: 'Secrets',
    what: 'Someone asks a child to tell no one about them. It keeps the child from asking for help.',
    signs: [
      'Your child hides the screen when you come near.',
      'They do not want to say whom they talk to. In older children, that can be normal.',
    ],
    say: ['You never have to keep a secret that feels bad.', 'If someone says “do not tell”, you can tell me.'],
    practise: 'Sort some secrets together: is it a nice surprise, or does it feel bad?',
  },
  questions: {
    title: 'Many questions',
    what: 'Someone asks for a name, an age, a school or a place. Some ask where the parents are. Things in the picture can give answers too.',
    signs: ['Someone asks if your child is alone.', 'Someone asks for a phone number or a town.'],
    say: ['You do not have to answer, even if they ask nicely.', 'You can say: “I keep that to myself.”'],
    practise: 'Think of a user name together that tells nothing about your child.',
  },
  camera: {
    title: 'Camera and pictures',
    what: 'Someone asks a child for a picture, or to do things on camera. What is live can be recorded and shown again.',
    signs: ['Your child is on camera alone in a bedroom or bathroom.', 'Someone keeps asking to see more.'],
    say: [
      'You can turn the camera off at any time, and need not say why.',
      'If it went wrong, it is not your fault. Come to me.',
    ],
    practise: 'Turn the camera on together. What does it show of you and your home?',
  },
};
