import { useRef, useState } from 'preact/hooks';
import { fill } from '@/guidance/fill';
import type { Reminder } from '@/guidance/types';
import type { PinAnswer } from '@/messages/types';

interface Props {
  words: Reminder['words'];
  digits: boolean;
  onPin(pin: string): Promise<PinAnswer>;
  onOpen(): void;
}

/** Carrying on needs a grown-up's PIN; it is checked in the background, never here. */
export function Gate({ words: { gate }, digits, onPin, onOpen }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);

  const submit = async (event: Event) => {
    event.preventDefault();
    const field = input.current;
    if (!field?.value || busy) return;
    setBusy(true);
    const answer = await onPin(field.value).catch((): PinAnswer => ({ right: false, waitSeconds: 0 }));
    setBusy(false);
    field.value = '';
    if (answer.right) {
      onOpen();
      return;
    }
    setSaid(answer.waitSeconds > 0 ? fill(gate.wait, { seconds: String(answer.waitSeconds) }) : gate.wrong);
    field.focus();
  };

  return (
    <form class="lw-gate" onSubmit={submit}>
      <p class="lw-gate-ask">{gate.ask}</p>
      <label class="lw-gate-field">
        <span>{gate.pin}</span>
        <input ref={input} type="password" inputMode={digits ? 'numeric' : 'text'} autocomplete="off" maxLength={64} />
      </label>
      <button type="submit" class="lw-button lw-gate-open" disabled={busy}>
        {gate.open}
      </button>
      <p class="lw-gate-said" role="status">
        {said}
      </p>
    </form>
  );
}
