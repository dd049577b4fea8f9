import type { PinAnswer } from '@/messages/types';

/** What a reminder asks of whoever shows it: a page's overlay, or the preview on the options page. */
export interface ReminderHandlers {
  onLeave(): void;
  onCarryOn(): void;
  /** Only for a `gate`. */
  onPin(pin: string): Promise<PinAnswer>;
}
