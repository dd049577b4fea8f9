import type { Band, Lesson, LessonPlace } from './types';

const browsing = [
  { id: 'not-who-they-say', picture: 'mask', layout: 'beside' },
  { id: 'anything-can-happen', picture: 'live-list', layout: 'above' },
  { id: 'you-can-leave', picture: 'door', layout: 'banner' },
  { id: 'choose-together', picture: 'talk', layout: 'above' },
] as const satisfies readonly Lesson[];

const watching = [
  { id: 'chat-is-strangers', picture: 'mask', layout: 'beside' },
  { id: 'prizes', picture: 'gift', layout: 'above', tactic: 'prize' },
  { id: 'going-private', picture: 'private', layout: 'banner', tactic: 'private' },
  { id: 'keep-it-to-yourself', picture: 'watching', layout: 'above', tactic: 'questions' },
] as const satisfies readonly Lesson[];

const broadcasting = [
  { id: 'dares', picture: 'dare', layout: 'beside', tactic: 'dare' },
  { id: 'your-room', picture: 'room', layout: 'above', tactic: 'questions' },
  { id: 'you-can-stop', picture: 'door', layout: 'banner' },
  { id: 'recorded', picture: 'recording', layout: 'beside', tactic: 'camera' },
  { id: 'threats', picture: 'threat', layout: 'above', tactic: 'threat' },
] as const satisfies readonly Lesson[];

const videoChat = [
  { id: 'not-who-they-say', picture: 'video-chat', layout: 'beside' },
  { id: 'camera', picture: 'camera', layout: 'above', tactic: 'camera' },
  { id: 'you-can-stop', picture: 'door', layout: 'banner' },
  { id: 'secrets', picture: 'hush', layout: 'beside', tactic: 'secrecy' },
  { id: 'good-friends', picture: 'friend', layout: 'above', tactic: 'flattery' },
] as const satisfies readonly Lesson[];

const adult = [
  { id: 'grown-ups-only', picture: 'grown-ups-only', layout: 'above' },
  { id: 'not-your-fault', picture: 'door', layout: 'beside' },
  { id: 'tell-someone', picture: 'talk', layout: 'banner' },
] as const satisfies readonly Lesson[];

/** All lessons by place. Neighbours differ in picture and layout: people stop seeing what repeats. */
export const LESSONS = { browsing, watching, broadcasting, 'video-chat': videoChat, adult } as const;

/** The ids of the lessons of one place; a language must have words for each, in each band. */
export type LessonId<Place extends LessonPlace> = (typeof LESSONS)[Place][number]['id'];

/** The lessons for a band at a place. The bands share their topics; the words differ. */
export const lessonsFor = (_band: Band, place: LessonPlace): readonly Lesson[] => LESSONS[place];
