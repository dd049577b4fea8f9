import type { Problem } from '@/guidance/types';
import type { PinAnswer } from '@/messages/types';

/** What a reminder asks of whoever shows it: a page's overlay, or the preview on the options page. */
export interface ReminderHandlers {
  onLeave(): void;
  onCarryOn(): void;
  /** Stay without the camera; only where the page waits for it. */
  onNotNow?(): void;
  /** On the help sheet, the child says what happened. */
  onProblem?(problem: Problem): void;
  /** Opens a page that helps in a private window; gives whether it opened. */
  openPrivately?(url: string): Promise<boolean>;
  /** Only for a `gate`. */
  onPin(pin: string): Promise<PinAnswer>;
}
