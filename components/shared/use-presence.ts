import type { Presence } from '@/reminders/presence';
import { loadPresence } from '@/stores/presence';
import { useStored } from './use-stored';

/** Who is here. */
export const usePresence = (): Presence | undefined =>
  useStored('session', 'presence', loadPresence, (): Presence => ({}));
