import type { ParentNote, ParentPurpose } from '../../../help/types';
import { happened } from './happened';
import { platform } from './platform';
import { tactics } from './tactics';

const purposes: Readonly<Record<ParentPurpose | 'talk', string>> = {
  advice: 'Advice for parents.',
  'report-abuse': 'Report someone who harms a child.',
  'report-grooming': 'Report people who push, trick or threaten a child.',
  'report-image': 'Report a picture or video of a child.',
  police: 'Tell the police.',
  scam: 'Help if money or bank details are lost.',
  content: 'Report a page, post or video that does harm.',
  'remove-image': 'Have a picture or video taken down.',
  talk: 'Someone to talk to.',
};

const notes: Readonly<Record<ParentNote, string>> = {
  'not-anonymous-not-urgent': 'They ask who you are. Not for emergencies.',
  'this-country-only': 'Only for people in this country.',
  'picture-stays-with-you': 'For under 18s in any country. The picture stays on the device.',
  directory: 'A list by country.',
  'after-the-platform': 'Only once the platform has refused your report, or has not answered for a week.',
  'not-scotland': 'For England, Wales and Northern Ireland. In Scotland, call the police.',
};

/** Guides for a parent: what to do when something happened, how children are pushed, and one for each platform. */
export const guides = {
  title: 'Guides for parents',
  intro: 'Short guides to read, to print and to talk about.',
  all: 'All guides',
  print: 'Print',
  sources: 'Sources',
  checked: 'Checked on {date}.',
  happenedTitle: 'What happened?',
  happenedIntro: 'Choose what fits best. You do not need to know everything yet.',
  emergency: 'In danger right now? Call {number}.',
  emergencyNoNumber: 'In danger right now? Call the emergency number where you live.',
  first: 'Do this now',
  stay: 'Stay calm',
  say: 'Say it like this',
  doNot: 'Do not',
  keep: 'Keep',
  who: 'Who can help',
  after: 'What comes next',
  tacticsTitle: 'How children are pushed',
  tacticsIntro: 'Get to know these ways, and talk about them now and then.',
  signs: 'What you may notice',
  signsHint: 'One sign alone proves nothing. Ask kindly.',
  practise: 'Try it together',
  platformTitle: 'Guide to {platform}',
  platformsTitle: 'Guides to platforms',
  services: 'Services where you live',
  forChild: 'For your child',
  always: 'Open day and night.',
  text: 'Text {number}',
  textWord: 'Text {word} to {number}',
  purposes,
  notes,
  happened,
  tactics,
  platform,
} as const;
