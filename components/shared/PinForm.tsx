import { useId } from 'preact/hooks';
import { words } from '@/guidance/parent-words';
import type { PinAnswer } from '@/messages/types';
import { LONGEST_PIN } from '@/settings/pin';
import { useSecret } from './use-secret';

const { lock: text } = words.pages;

interface Props {
  label: string;
  button: string;
  wrong: string;
  /** Where there was no answer to it; absent: that Livewise gave none. */
  noAnswer?: string;
  /** Checks in the background. */
  onSubmit(secret: string): Promise<PinAnswer>;
  onRight?(): void;
}

/** A PIN or code to type, and what became of it. */
export function PinForm({ label, button, wrong, noAnswer = text.noAnswer, onSubmit, onRight }: Props) {
  const id = useId();
  const { wait } = text;
  const { input, said, busy, submit } = useSecret({
    check: onSubmit,
    onRight,
    words: { wrong, wait, noAnswer },
    language: words.language,
  });
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
