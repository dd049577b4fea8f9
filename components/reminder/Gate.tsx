import type { Reminder } from '@/guidance/types';
import type { PinAnswer } from '@/messages/types';
import { useSecret } from '../shared/use-secret';

interface Props {
  reminder: Reminder;
  onPin(pin: string): Promise<PinAnswer>;
  onOpen(): void;
}

/** Carrying on needs a grown-up's PIN; it is checked in the background, never here. */
export function Gate({ reminder, onPin, onOpen }: Props) {
  const { gate } = reminder.words;
  const { input, said, busy, submit } = useSecret({
    check: onPin,
    onRight: onOpen,
    // A background that is gone cannot say that it was right.
    words: gate,
    language: reminder.language,
  });
  return (
    <form class="lw-gate" onSubmit={submit}>
      <p>{gate.ask}</p>
      <label class="lw-gate-field">
        <span>{gate.pin}</span>
        <input
          ref={input}
          type="password"
          inputMode={reminder.pinIsDigits ? 'numeric' : 'text'}
          autocomplete="off"
          maxLength={64}
        />
      </label>
      <button type="submit" class="lw-button" disabled={busy}>
        {gate.open}
      </button>
      <p class="lw-gate-said" role="status">
        {said}
      </p>
    </form>
  );
}
