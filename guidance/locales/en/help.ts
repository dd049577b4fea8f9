import { type Band, PROBLEMS, type Problem } from '../../types';
import type { ChildWords, HelpWords } from '../types';

type Problems = HelpWords['problems'];
type Steps = readonly [string, string, string];

const withSteps = (labels: Record<Problem, string>, steps: Record<Problem, Steps>): Problems => {
  const entries = PROBLEMS.map((problem) => [problem, { label: labels[problem], steps: steps[problem] }]);
  return Object.fromEntries(entries) as Problems;
};

/** The same steps but for what to do first, where a child that young needs no more to think of. */
const stepsFrom = (first: (problem: Problem) => string, second: string, third: string): Record<Problem, Steps> => {
  const entries = PROBLEMS.map((problem): [Problem, Steps] => [problem, [first(problem), second, third]]);
  return Object.fromEntries(entries) as Record<Problem, Steps>;
};

const youngLabels: Record<Problem, string> = {
  dare: 'They dare me to do things',
  prize: 'They want to give me a gift',
  threat: 'They scare me',
  private: 'They want to talk just with me',
  where: 'They ask where I live',
  meet: 'They want to meet me',
  pictures: 'They want to see me or get a picture',
  sent: 'They have a picture of me',
  other: 'Something else',
};

const olderLabels: Record<Problem, string> = {
  dare: 'Someone keeps daring me',
  prize: 'Someone offers a gift or prize',
  threat: 'Someone threatens me',
  private: 'Someone wants to go private',
  where: 'Someone asks where I am',
  meet: 'Someone wants to meet me',
  pictures: 'Someone wants pictures or camera',
  sent: 'Someone has a picture of me',
  other: 'Something else',
};

const under6 = withSteps(
  youngLabels,
  stepsFrom(() => 'Turn it off.', 'Find {grownUp}.', 'Tell them.'),
);

const stopFor6: Record<Problem, string> = {
  dare: 'You can say no. Turn it off now.',
  prize: 'Do not take it. Turn it off now.',
  threat: 'Turn it off now. You do not have to do what they say.',
  private: 'Do not go with them. Turn it off now.',
  where: 'Do not tell them. Turn it off now.',
  meet: 'Do not go. Turn it off now.',
  pictures: 'Do not send it. Cover the camera and turn it off.',
  sent: 'You do not have to send more. Turn it off now.',
  other: 'Turn it off now, if it feels bad.',
};
const from6 = withSteps(
  youngLabels,
  stepsFrom(
    (problem) => stopFor6[problem],
    'Go and tell {grownUp}. It is not your fault.',
    'Let them help you block and report.',
  ),
);

const KEEP_MESSAGES = 'Keep their name and the messages, never pictures.';
const KEEP_AND_TELL = `${KEEP_MESSAGES} Tell {grownUp}.`;
const REPORT_AND_BLOCK = 'Then report and block them. The steps are below. If they come back, tell {grownUp} again.';
const from10 = withSteps(olderLabels, {
  dare: ['Say no, or just leave. You do not have to do any of it.', KEEP_AND_TELL, REPORT_AND_BLOCK],
  prize: ['Do not take it. You owe them nothing, even if you took it.', KEEP_AND_TELL, REPORT_AND_BLOCK],
  threat: [
    'Stop talking to them. Do not pay and do not send more.',
    KEEP_MESSAGES,
    'Tell {grownUp}. It is not your fault. A service below can help take a picture down.',
  ],
  private: ['Do not move to another app or chat. Leave.', KEEP_AND_TELL, REPORT_AND_BLOCK],
  where: [
    'Do not answer. If you told them, it is not your fault: tell {grownUp} now.',
    KEEP_MESSAGES,
    REPORT_AND_BLOCK,
  ],
  meet: [
    'Do not go, even if you said yes. You can still say no.',
    `${KEEP_MESSAGES} Tell {grownUp} today.`,
    REPORT_AND_BLOCK,
  ],
  pictures: [
    'Cover the camera and leave. Do not send more, and do not pay.',
    KEEP_MESSAGES,
    'Tell {grownUp}. It is not your fault. A service below can help take a picture down.',
  ],
  sent: [
    'Do not send more, and do not pay. It is not your fault.',
    KEEP_MESSAGES,
    'Tell {grownUp}. A service below can help take the picture down.',
  ],
  other: [
    'Leave, if that feels better.',
    'Tell {grownUp} or a helpline what happened, as much as you want to.',
    REPORT_AND_BLOCK,
  ],
});

const KEEP = 'Keep usernames and messages, never pictures.';
const TELL_AND_REPORT =
  'Tell {grownUp}, a friend or a helpline. Then report and block. If they come back with a new account, report that one too.';
const from13 = withSteps(olderLabels, {
  dare: ['You can stop at any step. End it or leave.', KEEP, TELL_AND_REPORT],
  prize: ['You owe nothing, even if you have taken it. Stop answering.', KEEP, TELL_AND_REPORT],
  threat: [
    'Stop answering. Do not pay and do not send more: it does not make them stop.',
    KEEP,
    'Tell someone today. It is not your fault, and a service below can help take a picture down. Then report and block.',
  ],
  private: ['Stay in the open, or leave. You do not have to explain.', KEEP, TELL_AND_REPORT],
  where: ['Do not answer. If they know already or want to meet, tell someone right now.', KEEP, TELL_AND_REPORT],
  meet: [
    'Do not go, even if you have said yes. You owe nobody a meeting.',
    KEEP,
    'Tell {grownUp} or a helpline before anything else happens. Then report and block.',
  ],
  pictures: [
    'Cover the camera and leave. Do not pay, and do not send anything more.',
    KEEP,
    'Tell someone. It is not your fault, and a service below can help take a picture down. Then report and block.',
  ],
  sent: [
    'Stop answering. Do not pay and do not send more, whatever they say they will do.',
    KEEP,
    'Tell someone today. It is not your fault, and a service below can help take the picture down. Then report and block.',
  ],
  other: ['Leave, if that feels better.', KEEP, TELL_AND_REPORT],
});

const shared = {
  question: 'What happened?',
  stepsTitle: 'Do this now',
  reportLink: 'How to report on {platform}',
  privateWindow: 'In a private window',
  ownService: 'Chosen by {grownUp}.',
  text: 'Text {number}',
  textWord: 'Text {word} to {number}',
  back: 'Back',
} as const;

const older: HelpWords = {
  ...shared,
  title: 'You can get help.',
  comfort: 'It is not your fault, whatever happened, and it is not too late.',
  emergency: 'In danger right now? Call {number}.',
  emergencyNoNumber: 'In danger right now? Call the emergency number where you live.',
  problems: from13,
  grownUpTitle: 'Someone you trust',
  grownUp: 'You can tell {grownUp}, or another adult you trust. You choose how much you say.',
  reportTitle: 'Report it on {platform}',
  reportAnywhereTitle: 'Report it where it happened',
  reportWays: {
    'dots-menu': 'Press the three dots, then Report.',
    flag: 'Press the flag.',
    'report-button': 'Press the Report button.',
    'message-menu': 'Right-click the message or hold it, then press Report.',
    'any-of-these': 'You can report the video, the channel or one message.',
    unknown: 'Look for Report or a flag near the name or the video.',
  },
  thenBlock: 'Then block them.',
  talkTitle: 'People who can help',
  purposes: {
    talk: 'Talk to someone about it.',
    'report-abuse': 'Tell them if somebody harms you.',
    'report-grooming': 'Report someone who pressures, tricks or threatens you.',
    'remove-image': 'Help to get a picture or video of you taken down.',
  },
  notes: {
    'not-anonymous-not-urgent': 'They will ask who you are. Not for emergencies.',
    'this-country-only': 'Only for people in this country.',
    'picture-stays-with-you': 'For under 18s in any country. The picture stays on your device.',
    directory: 'A list of helplines in many countries.',
  },
  always: 'Open day and night.',
  next: {
    title: 'What happens next',
    text: 'The site looks at your report. It can take a while, and you may not hear back. You never have to answer that person again. If they come back under another name, report that one too.',
  },
  historyNote: 'A page you open can be seen later in this browser’s history. A private window keeps no history.',
};

const middle: HelpWords = {
  ...older,
  comfort: 'It is not your fault, and it is not too late.',
  problems: from10,
  grownUpTitle: 'Tell someone',
  grownUp: 'Tell {grownUp}, or another adult you trust. You can show them this page.',
  purposes: {
    talk: 'Talk to someone.',
    'report-abuse': 'Tell them if someone hurts you.',
    'report-grooming': 'Report a person who pushes or tricks you.',
    'remove-image': 'Help to get a picture of you taken down.',
  },
  notes: { ...older.notes, 'picture-stays-with-you': 'For under 18s. The picture stays with you.' },
  next: {
    title: 'What happens next',
    text: 'The site looks at your report. That can take some time. You do not have to write to that person again. If they come back with a new name, tell {grownUp} and block them again.',
  },
  historyNote: 'A page you open stays in the list of pages that this browser keeps. A private window keeps no list.',
};

const young: HelpWords = {
  ...middle,
  title: 'We can help.',
  comfort: 'It is not your fault.',
  emergency: 'In danger now? Call {number}.',
  emergencyNoNumber: 'In danger now? Get a grown-up and call for help.',
  stepsTitle: 'Do this now',
  problems: from6,
  grownUp: 'Tell {grownUp}. They can help you.',
  reportTitle: 'How to report it',
  reportAnywhereTitle: 'How to report it',
  reportLink: 'More on how to report',
  reportWays: {
    'dots-menu': 'Press the three dots. Then press Report.',
    flag: 'Press the flag.',
    'report-button': 'Press Report.',
    'message-menu': 'Hold the words they sent. Then press Report.',
    'any-of-these': 'You can report the show, or what they said.',
    unknown: 'Look for Report or for a flag.',
  },
  thenBlock: 'Then block them. Ask {grownUp} to help.',
  talkTitle: 'Who else can help',
  purposes: {
    talk: 'You can talk to them.',
    'report-abuse': 'Tell them if someone hurts you.',
    'report-grooming': 'Ask {grownUp} to tell them.',
    'remove-image': 'They can help take down a picture of you.',
  },
  notes: {
    'not-anonymous-not-urgent': 'They will ask who you are.',
    'this-country-only': 'Just for this country.',
    'picture-stays-with-you': 'The picture stays with you.',
    directory: 'A list for the whole world.',
  },
  next: {
    title: 'What comes next',
    text: 'The site will look at it. You do not have to talk to them. If they come back, tell {grownUp} again.',
  },
  historyNote: 'What you open here can be seen later on this computer.',
};

const youngest: HelpWords = {
  ...young,
  title: 'We can help.',
  comfort: 'It is not your fault.',
  problems: under6,
  grownUpTitle: 'Find a grown-up',
  grownUp: 'Find {grownUp}.',
  reportWays: {
    'dots-menu': 'This part is for {grownUp}.',
    flag: 'This part is for {grownUp}.',
    'report-button': 'This part is for {grownUp}.',
    'message-menu': 'This part is for {grownUp}.',
    'any-of-these': 'This part is for {grownUp}.',
    unknown: 'This part is for {grownUp}.',
  },
  thenBlock: '',
  purposes: {
    talk: 'You can talk to them.',
    'report-abuse': 'For {grownUp}.',
    'report-grooming': 'For {grownUp}.',
    'remove-image': 'For {grownUp}.',
  },
  notes: {
    'not-anonymous-not-urgent': 'They ask who you are.',
    'this-country-only': 'Just for here.',
    'picture-stays-with-you': 'It stays with you.',
    directory: 'A list.',
  },
  next: { title: '', text: '' },
  historyNote: 'What you press can be seen here.',
};

export const help: Readonly<Record<Band, ChildWords['help'][Band]>> = {
  'under-6': youngest,
  '6-9': young,
  '10-12': middle,
  '13-15': older,
  '16-17': older,
};
