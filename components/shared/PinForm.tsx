import { useId, useRef, useState } from 'preact/hooks';
import { fill } from '@/guidance/fill';
import { words } from '@/guidance/words';
import type { PinAnswer } from '@/messages/types';
import { LONGEST_PIN } from '@/settings/pin';

const { lock: text } = words.pages;

interface Props {
  label: string;
  button: string;
  wrong: string;
  /** Checks in the background. */
  onSubmit(secret: string): Promise<PinAnswer>;
  onRight?(): void;
}

/** A PIN or code to type, and what became of it. */
export function PinForm({ label, button, wrong, onSubmit, onRight }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);

  const submit = async (event: Event) => {
    event.preventDefault();
    const field = input.current;
    if (!field?.value || busy) return;
    setBusy(true);
    try {
      const answer = await onSubmit(field.value);
      field.value = '';
      if (answer.right) {
        setSaid('');
        onRight?.();
        return;
      }
      setSaid(answer.waitSeconds > 0 ? fill(text.wait, { seconds: String(answer.waitSeconds) }) : wrong);
      field.focus();
    } catch {
      setSaid(text.noAnswer);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form class="pin-form" onSubmit={submit}>
      <label for={id}>{label}</label>
      <div class="row">
        <input id={id} ref={input} type="password" autocomplete="off" maxLength={LONGEST_PIN} />
        <button type="submit" class="lw-button" disabled={busy}>
          {button}
        </button>
      </div>
      <p class="bad" role="status">
        {said}
      </p>
    </form>
  );
}
