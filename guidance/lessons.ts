import type { Lesson, LessonPlace } from './types';

const browsing = [
  { id: 'not-who-they-say', picture: 'mask', layout: 'beside' },
  { id: 'anything-can-happen', picture: 'live-list', layout: 'above' },
  { id: 'you-can-leave', picture: 'door', layout: 'banner' },
  { id: 'fast-friends', picture: 'balloon', layout: 'beside', tactic: 'flattery' },
  { id: 'choose-together', picture: 'talk', layout: 'above' },
  { id: 'prizes', picture: 'gift', layout: 'banner', tactic: 'prize' },
  { id: 'good-friends', picture: 'friend', layout: 'beside' },
  { id: 'never-too-late', picture: 'talk', layout: 'above' },
  { id: 'report-here', picture: 'watching', layout: 'banner' },
] as const satisfies readonly Lesson[];

const watching = [
  { id: 'chat-is-strangers', picture: 'mask', layout: 'beside' },
  { id: 'prizes', picture: 'gift', layout: 'above', tactic: 'prize' },
  { id: 'going-private', picture: 'private', layout: 'banner', tactic: 'private' },
  { id: 'keep-it-to-yourself', picture: 'questions', layout: 'beside', tactic: 'questions' },
  { id: 'dares', picture: 'dare', layout: 'above', tactic: 'dare' },
  { id: 'threats', picture: 'threat', layout: 'banner', tactic: 'threat' },
  { id: 'fast-friends', picture: 'balloon', layout: 'beside', tactic: 'flattery' },
  { id: 'secrets', picture: 'hush', layout: 'above', tactic: 'secrecy' },
  { id: 'pictures', picture: 'camera', layout: 'banner', tactic: 'camera' },
  { id: 'you-can-leave', picture: 'door', layout: 'beside' },
  { id: 'good-friends', picture: 'friend', layout: 'above' },
  { id: 'never-too-late', picture: 'talk', layout: 'banner' },
  { id: 'report-here', picture: 'watching', layout: 'above' },
] as const satisfies readonly Lesson[];

const broadcasting = [
  { id: 'dares', picture: 'dare', layout: 'beside', tactic: 'dare' },
  { id: 'your-room', picture: 'room', layout: 'above', tactic: 'questions' },
  { id: 'you-can-stop', picture: 'door', layout: 'banner' },
  { id: 'recorded', picture: 'recording', layout: 'beside', tactic: 'camera' },
  { id: 'who-is-near', picture: 'talk', layout: 'banner' },
  { id: 'threats', picture: 'threat', layout: 'above', tactic: 'threat' },
  { id: 'not-who-they-say', picture: 'mask', layout: 'banner' },
  { id: 'prizes', picture: 'gift', layout: 'beside', tactic: 'prize' },
  { id: 'fast-friends', picture: 'balloon', layout: 'above', tactic: 'flattery' },
  { id: 'going-private', picture: 'private', layout: 'banner', tactic: 'private' },
  { id: 'secrets', picture: 'hush', layout: 'beside', tactic: 'secrecy' },
  { id: 'questions', picture: 'questions', layout: 'above', tactic: 'questions' },
  { id: 'pictures', picture: 'camera', layout: 'banner', tactic: 'camera' },
  { id: 'many-comments', picture: 'dare', layout: 'beside', tactic: 'dare' },
  { id: 'good-friends', picture: 'friend', layout: 'above' },
  { id: 'never-too-late', picture: 'talk', layout: 'banner' },
  { id: 'report-here', picture: 'live-list', layout: 'above' },
] as const satisfies readonly Lesson[];

const videoChat = [
  { id: 'not-who-they-say', picture: 'video-chat', layout: 'beside' },
  { id: 'camera', picture: 'camera', layout: 'above', tactic: 'camera' },
  { id: 'who-is-near', picture: 'talk', layout: 'beside' },
  { id: 'you-can-stop', picture: 'door', layout: 'banner' },
  { id: 'secrets', picture: 'hush', layout: 'beside', tactic: 'secrecy' },
  { id: 'good-friends', picture: 'friend', layout: 'above', tactic: 'flattery' },
  { id: 'dares', picture: 'dare', layout: 'banner', tactic: 'dare' },
  { id: 'prizes', picture: 'gift', layout: 'beside', tactic: 'prize' },
  { id: 'threats', picture: 'threat', layout: 'above', tactic: 'threat' },
  { id: 'fast-friends', picture: 'balloon', layout: 'banner', tactic: 'flattery' },
  { id: 'going-private', picture: 'private', layout: 'beside', tactic: 'private' },
  { id: 'questions', picture: 'questions', layout: 'above', tactic: 'questions' },
  { id: 'your-room', picture: 'room', layout: 'banner', tactic: 'questions' },
  { id: 'recorded', picture: 'recording', layout: 'beside', tactic: 'camera' },
  { id: 'never-too-late', picture: 'talk', layout: 'above' },
  { id: 'report-here', picture: 'watching', layout: 'banner' },
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

/** The lessons at a place, the same for all bands: their words differ. */
export const lessonsAt = (place: LessonPlace): readonly Lesson[] => LESSONS[place];
