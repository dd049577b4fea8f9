import { useId, useState } from 'preact/hooks';
import { words } from '@/guidance/words';
import { hashPin, isPin } from '@/settings/pin';
import type { Settings } from '@/settings/schema';

const text = words.pages.settings;

interface Props {
  settings: Settings;
  update(change: Partial<Settings>): Promise<void>;
}

/** The grown-up's PIN, which a gate asks for. */
export function PinField({ settings, update }: Props) {
  const id = useId();
  const [pin, setPin] = useState('');
  const [bad, setBad] = useState(false);

  const set = async (event: Event) => {
    event.preventDefault();
    setBad(!isPin(pin));
    if (!isPin(pin)) return;
    await update({ pin: await hashPin(pin) });
    setPin('');
  };
  const remove = () => void update({ pin: undefined });

  return (
    <form class="pin" onSubmit={set}>
      <h3>{text.pin}</h3>
      <p class="hint">{text.pinHint}</p>
      {settings.pin ? (
        <p>
          {text.pinIsSet}{' '}
          <button type="button" class="lw-button" onClick={remove}>
            {text.pinRemove}
          </button>
        </p>
      ) : (
        <p class="pin-row">
          <label for={id}>{text.pinNew}</label>
          <input
            id={id}
            type="password"
            inputMode="numeric"
            autocomplete="new-password"
            maxLength={12}
            value={pin}
            aria-invalid={bad}
            onInput={(event) => setPin(event.currentTarget.value)}
          />
          <button type="submit" class="lw-button">
            {text.pinSet}
          </button>
        </p>
      )}
      <p class="bad" role="status">
        {bad ? text.pinBad : ''}
      </p>
      {!settings.pin && <p class="hint">{text.gateNeedsPin}</p>}
    </form>
  );
}
