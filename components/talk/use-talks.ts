import { loadTalks } from '@/stores/talks';
import { newTalks, type Talks } from '@/talk/due';
import { useStored } from '../shared/use-stored';

/** When the family talked. */
export const useTalks = (): Talks | undefined =>
  useStored(
    'local',
    'talks',
    () => loadTalks(Date.now()),
    () => newTalks(Date.now()),
  );
