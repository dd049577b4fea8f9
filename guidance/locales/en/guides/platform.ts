import type { PlatformGuide } from '../../../guides/types';

/** Around the facts of a platform, on a page to print. None of it is about one platform alone. */
export const platform: PlatformGuide = {
  intro: 'What it is, what its rules say, and what you can do together.',
  headings: {
    facts: 'What to know',
    together: 'What you can do together',
    wrong: 'If something goes wrong',
  },
  tips: {
    browsing: [
      'Look through the list together once. What does your child like there?',
      'Check the age that its rules ask for.',
      'Agree on what is fine to open, and when to come to you.',
    ],
    watching: [
      'Watch a stream together once, and ask what they like about it.',
      'Read the chat for a while. Does your child write there, and with whom?',
      'Agree that they ask you before they buy or give anything.',
    ],
    broadcasting: [
      'Look at what the camera sees behind your child.',
      'Set who may watch and write to your child, if {platform} lets you.',
      'Agree on a place for it. With young children, stay near: no bedroom, no bathroom.',
      'Say that they can end it at any time.',
    ],
    'video-chat': [
      'People there do not know each other. It may not be made for children: look at the ages on this page.',
      'Ask calmly what your child likes about it.',
      'Agree on what they never tell there: name, school, street, phone number.',
      'Try out how to end a chat at once.',
    ],
    adult: [
      'It is made for adults. Many children come across such a site by chance.',
      'Stay calm, and thank your child if they told you.',
      'A filter can help, but none finds everything.',
    ],
    appOnly: [
      'Ask your child to show you the app.',
      'Look at its settings together. Who can see your child, and who can write?',
      'Find out together how to block and report there.',
    ],
  },
  wrong: 'Stay calm and listen. Keep names and messages, never pictures. Then see “What happened?” in Livewise.',
};
