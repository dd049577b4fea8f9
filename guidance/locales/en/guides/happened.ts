import type { HappenedGuide } from '../../../guides/types';

const KEEP = 'Keep the name and the messages, never pictures.';
const REPORT_TODAY = 'Call the police or a service below today.';
const THEN_BLOCK = 'Then report and block the person together.';

/** What happened, in a parent's words. Read on a bad day: short, in order, and nothing that can wait. */
export const happened: HappenedGuide = {
  problems: {
    dare: {
      label: 'Someone keeps daring my child',
      first: [
        'Thank your child for telling you. It is not their fault.',
        'Tell them that they can stop at any time, and need not do any of it.',
        KEEP,
        THEN_BLOCK,
      ],
      notes: ['Did your child do something on camera? Then read “Someone has a picture of my child” too.'],
    },
    prize: {
      label: 'Someone offers my child gifts or money',
      first: [
        'Thank your child for telling you. It is not their fault, even if they took the gift.',
        'Tell them that they owe nothing for it.',
        KEEP,
        THEN_BLOCK,
      ],
      notes: ['Were money or bank details given? Call your bank at once. A service for scams can help too.'],
    },
    threat: {
      label: 'Someone threatens my child',
      first: [
        'Stay with your child. Say that it is not their fault and that you will help.',
        'Stop all contact. Do not pay and send nothing more: it rarely makes them stop.',
        KEEP,
        REPORT_TODAY,
      ],
      notes: [
        'Are you worried that your child may hurt themselves? Stay with them and call the emergency number.',
        'Is it about a picture? Then read “Someone has a picture of my child” too.',
      ],
    },
    private: {
      label: 'Someone wants to talk with my child in private',
      first: [
        'Thank your child for telling you. It is not their fault.',
        'Ask where they talk now, and where else. Your child need not answer any more.',
        'Keep the name in each place and the messages, never pictures.',
        'Then report and block the person in each place.',
      ],
      notes: ['If they asked for a secret, a picture or to meet, ask a service below first.'],
    },
    where: {
      label: 'Someone asks where my child is',
      first: [
        'Ask calmly what the person knows: name, school, street? Telling them is not your child’s fault.',
        'If you think that someone may come, call the emergency number.',
        KEEP,
        'Turn off the sharing of places together. Then report and block the person.',
      ],
    },
    meet: {
      label: 'Someone wants to meet my child',
      first: [
        'Ask if there is a day and a place. If it is soon, call the emergency number.',
        'Your child does not go, even if they said yes. Do not go in their place.',
        'Keep the name, the messages, the time and the place.',
        REPORT_TODAY,
      ],
      notes: ['If they have met, listen first. Then call the police.'],
    },
    pictures: {
      label: 'Someone wants pictures or to see my child',
      first: [
        'End the call or the stream, and cover the camera.',
        'Say that it is not their fault, and that they can still say no.',
        KEEP,
        REPORT_TODAY,
      ],
      notes: ['Did your child send or show something? Then read “Someone has a picture of my child” too.'],
    },
    sent: {
      label: 'Someone has a picture of my child',
      first: [
        'Say: it is not your fault, and there is help.',
        'Do not look at the picture. Do not copy it or pass it on.',
        'Do not pay, and send nothing more. Keep the name and the messages.',
        `${REPORT_TODAY} Your child can use a take-down service too.`,
      ],
      notes: [
        'There is help even when a picture is out. With some services it never leaves your child’s device.',
        'Are you worried that your child may hurt themselves? Stay with them and call the emergency number.',
      ],
    },
    other: {
      label: 'Something else',
      first: [
        'Listen. Your child can also write it down.',
        'Say that it is not their fault.',
        'Not sure what it is? Ask a service below. You need no proof.',
      ],
    },
  },
  stay: {
    lines: [
      'Breathe first. Your child sees how you react.',
      'Listen, and let them tell it in their own words.',
      'If it is hard to say aloud, they can write to you.',
    ],
    say: [
      'Thank you for telling me.',
      'It is not your fault.',
      'We will sort this out together.',
      'You can tell me more when you want to.',
    ],
  },
  doNot: [
    'Do not write to the person, and do not answer for your child. The person may then remove what they wrote.',
    'Do not pay and do not send anything.',
    'Do not delete chats or the account.',
    'Do not look for pictures. Do not copy them, keep them or pass them on, not even as proof.',
    'Do not take the device away as a first step, or to punish.',
    'Do not press for every detail.',
  ],
  keep: [
    'Do this before you block anyone. You can write it on paper.',
    'Names and user names, and the addresses of profiles and pages.',
    'Messages: what was said, asked for or threatened.',
    'Dates and times.',
    'Never pictures of a child’s body. To keep them can be against the law.',
  ],
  who: [
    'In danger right now? Call the emergency number.',
    'Does someone push, trick or threaten your child? Call the police or a reporting service.',
    'Does someone have a picture? Your child can ask a take-down service. Sit with them; you need not look.',
    'Last comes the platform: report and block there. If you do it first, proof may be lost.',
  ],
  after: [
    'After a report, someone may call or write to you to ask more. They may work with the police.',
    'Your child may feel shame, guilt or fear. For a time, sleep and school may be harder.',
    'The friendship may have felt real to them. They may need time.',
    'If the person comes back with a new name, note it and report that too.',
    'Keep talking, a little and often. Your child can call a helpline too.',
    'Look after yourself. It is normal to be upset, and you can ask for help as well.',
  ],
};
