import { words } from '@/guidance/parent-words';
import { readerOf } from '@/reminders/reader';
import type { Settings } from '@/settings/schema';
import { OwnHelp } from '../help/OwnHelp';
import { RecordOf } from '../record/RecordOf';
import { ask } from '../shared/background';
import { PinForm } from '../shared/PinForm';
import { useWords } from '../shared/use-words';
import { About } from './About';

const { lock: text, happened } = words.pages;

interface Props {
  settings: Settings;
  /** A policy set the lock: no recovery code takes it away. */
  isManaged: boolean;
  onToken(token: string): void;
  onRecovered(): void;
}

/** The settings without the PIN: what Livewise does, what is kept about me, help; and the way in for the grown-up. */
export function Locked({ settings, isManaged, onToken, onRecovered }: Props) {
  const { record, lock } = settings;
  // Whoever it is: what the page says must suit them all.
  const { band, ages, family } = readerOf(settings, {}, Date.now());
  useWords(family.language);

  const unlock = async (pin: string) => {
    const answer = await ask<'unlock'>({ type: 'unlock', pin });
    if (answer.right) onToken(answer.token);
    return answer;
  };

  return (
    <>
      <About />
      <section class="sheet">
        <h2>{happened.titleForChild}</h2>
        <p>{happened.hintForChild}</p>
        {!record && <p>{happened.off}</p>}
        <RecordOf settings={settings} />
        <p class="hint">{happened.also}</p>
      </section>
      <section class={`sheet lw-panel lw-view-help lw-band-${band}`}>
        <OwnHelp band={band} ages={ages} family={family} takesFocus={false} />
      </section>
      <section class="sheet">
        <h2>{text.unlockTitle}</h2>
        <p class="hint">{text.unlockHint}</p>
        <PinForm label={text.pin} button={text.unlock} wrong={text.wrong} onSubmit={unlock} />
        {lock?.recovery && !isManaged && (
          <details>
            <summary>{text.forgot}</summary>
            <PinForm
              label={text.code}
              button={text.useCode}
              wrong={text.wrongCode}
              onSubmit={(code) => ask<'recover'>({ type: 'recover', code })}
              onRight={onRecovered}
            />
          </details>
        )}
      </section>
    </>
  );
}
