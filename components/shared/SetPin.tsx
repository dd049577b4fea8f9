import { useId, useState } from 'preact/hooks';
import { words } from '@/guidance/parent-words';
import { LONGEST_PIN, pinKind } from '@/settings/pin';
import { ask } from './background';
import { holdPage } from './hold-page';
import { useSaid } from './use-said';

const { lock: text } = words.pages;

interface Props {
  isSet: boolean;
  token: string | undefined;
  /** From here on the page needs this token. */
  onToken(token: string): void;
  /** It was refused, since the page has locked itself. */
  onLocked(): void;
  /** A new PIN's recovery code, to be shown until it is kept, wherever on the page the parent is by then; none without a PIN. */
  onCode(code: string | undefined): void;
}

/** Sets, changes or removes the PIN. */
export function SetPin({ isSet, token, onToken, onLocked, onCode }: Props) {
  const [first, second] = [useId(), useId()];
  const [pin, setPin] = useState('');
  const [again, setAgain] = useState('');
  const { said, say } = useSaid();
  const [busy, setBusy] = useState(false);

  const send = async (next: string | undefined) => {
    setBusy(true);
    say('');
    // Before there is a lock, or the page would close the moment it is set.
    const own = token ?? crypto.randomUUID();
    onToken(own);
    const free = holdPage();
    try {
      const answer = await ask<'set-pin'>({ type: 'set-pin', ...(next !== undefined && { pin: next }), token: own });
      say(answer.saved ? '' : answer.because === 'no-pin' ? text.bad : text.failed);
      if (!answer.saved && answer.because === 'locked') onLocked();
      if (!answer.saved) return;
      onCode(answer.recovery);
      setPin('');
      setAgain('');
    } catch {
      say(text.failed);
    } finally {
      setBusy(false);
      free();
    }
  };

  const submit = async (event: Event) => {
    event.preventDefault();
    if (busy) return;
    if (!pinKind(pin)) say(text.bad);
    else if (pin !== again) say(text.differ);
    else await send(pin);
  };

  return (
    <form class="set-pin" onSubmit={submit}>
      {isSet && <p>{text.isSet}</p>}
      <div class="columns">
        {[
          { id: first, label: text.fresh, value: pin, set: setPin },
          { id: second, label: text.again, value: again, set: setAgain },
        ].map(({ id, label, value, set }) => (
          <div key={id} class="field">
            <label for={id}>{label}</label>
            <input
              id={id}
              type="password"
              autocomplete="new-password"
              maxLength={LONGEST_PIN}
              value={value}
              onInput={(event) => set(event.currentTarget.value)}
            />
          </div>
        ))}
      </div>
      <p class="bad" role="status">
        {said}
      </p>
      <div class="row">
        <button type="submit" class="lw-button" disabled={busy}>
          {isSet ? text.change : text.set}
        </button>
        {isSet && (
          <button type="button" class="lw-button" disabled={busy} onClick={() => void send(undefined)}>
            {text.remove}
          </button>
        )}
      </div>
    </form>
  );
}
