import type { FunctionComponent } from 'preact';
import type { Picture } from '@/guidance/types';
import { Camera } from './camera';
import { Dare } from './dare';
import { Door } from './door';
import { Friend } from './friend';
import { Gift } from './gift';
import { GrownUpsOnly } from './grown-ups-only';
import { Hush } from './hush';
import { LiveList } from './live-list';
import { Mask } from './mask';
import { Private } from './private';
import { Recording } from './recording';
import { Room } from './room';
import { Talk } from './talk';
import { Threat } from './threat';
import { VideoChat } from './video-chat';
import { Watching } from './watching';

const SCENES: Record<Picture, FunctionComponent> = {
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
};

/** The drawn scene of a lesson. Decorative: hidden from assistive technology. */
export const PictureOf = ({ name }: { name: Picture }) => {
  const Drawn = SCENES[name];
  return <Drawn />;
};
