import type { FunctionComponent } from 'preact';
import type { Picture } from '../types';
import { Balloon } from './balloon';
import { Camera } from './camera';
import { Dare } from './dare';
import { Door } from './door';
import { type Drawing, drawingsOf } from './drawing';
import { Friend } from './friend';
import { Gift } from './gift';
import { GrownUpsOnly } from './grown-ups-only';
import { Hush } from './hush';
import { LiveList } from './live-list';
import { Mask } from './mask';
import { Private } from './private';
import { Questions } from './questions';
import { Recording } from './recording';
import { Room } from './room';
import { Talk } from './talk';
import { Threat } from './threat';
import { VideoChat } from './video-chat';
import { Watching } from './watching';
import { Welcome } from './welcome';

/** Those of the lessons, and the one of the page where Livewise is set up. */
export type Scene = Picture | 'welcome';

const SCENES: Record<Scene, FunctionComponent> = {
  'live-list': LiveList,
  watching: Watching,
  camera: Camera,
  'video-chat': VideoChat,
  mask: Mask,
  gift: Gift,
  dare: Dare,
  threat: Threat,
  door: Door,
  private: Private,
  room: Room,
  recording: Recording,
  hush: Hush,
  talk: Talk,
  friend: Friend,
  'grown-ups-only': GrownUpsOnly,
  balloon: Balloon,
  questions: Questions,
  welcome: Welcome,
};

/** A scene as plain data, so that a page is sent the one it needs. Decorative: hidden from assistive technology. */
export function draw(name: Scene): Drawing {
  const [drawing] = drawingsOf(SCENES[name]({}));
  if (!drawing) throw new RangeError(`nothing is drawn for "${name}"`);
  return drawing;
}
