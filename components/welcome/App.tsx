import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '@/guidance/fill';
import { words } from '@/guidance/words';
import { rulesFor } from '@/reminders/defaults';
import { BandField, CountryField, GrownUpField } from '../shared/fields';
import { Notices } from '../shared/Notices';
import { Preview } from '../shared/Preview';
import { Welcome } from '../shared/pictures/welcome';
import { useSettings } from '../shared/use-settings';

const { welcome: text } = words.pages;

const STEPS = 4;

/** First run: band, country, name, then what the child will see. Each answer is saved as it is given. */
export function App({ openSettings }: { openSettings(): void }) {
  const { settings, problem, save, update } = useSettings();
  const [step, setStep] = useState(1);
  const [finished, setFinished] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);

  useLayoutEffect(() => {
    if (step > 1) heading.current?.focus();
  }, [step, finished]);
  if (!settings) return null;

  const { band, country, grownUp } = settings;
  const finish = async () => {
    await update({ welcomed: true });
    setFinished(true);
  };

  return (
    <main class="page welcome">
      <header>
        <p class="hint">{fill(text.step, { step: String(step), steps: String(STEPS) })}</p>
        <h1 ref={heading} tabIndex={-1}>
          {step === STEPS ? text.doneTitle : text.title}
        </h1>
        {step === 1 && <p>{text.intro}</p>}
      </header>
      <Notices problem={problem} save={save} />
      {step === 1 && (
        <div class="welcome-picture">
          <Welcome />
        </div>
      )}
      <section class="sheet">
        {step === 1 && <BandField value={band} onChange={(next) => update({ band: next })} hint={text.bandHint} />}
        {step === 2 && <CountryField value={country} onChange={(next) => update({ country: next })} />}
        {step === 3 && <GrownUpField value={grownUp} onChange={(next) => update({ grownUp: next })} />}
        {step === STEPS && (
          <>
            <p>{text.done}</p>
            <Preview
              band={band}
              activity="watching"
              strength={rulesFor({ activity: 'watching', adult: false }, settings).strength}
              country={country}
              grownUp={grownUp}
            />
          </>
        )}
      </section>
      {finished ? (
        <p role="status">{text.finished}</p>
      ) : (
        <nav class="steps">
          {step > 1 && (
            <button type="button" class="lw-button" onClick={() => setStep(step - 1)}>
              {text.back}
            </button>
          )}
          {step < STEPS && (
            <button type="button" class="lw-button lw-quiet" onClick={() => setStep(STEPS)}>
              {text.skip}
            </button>
          )}
          {step === STEPS && (
            <button type="button" class="lw-button" onClick={openSettings}>
              {text.settings}
            </button>
          )}
          <button
            type="button"
            class="lw-button lw-primary"
            onClick={() => (step < STEPS ? setStep(step + 1) : void finish())}
          >
            {step < STEPS ? text.next : text.finish}
          </button>
        </nav>
      )}
    </main>
  );
}
