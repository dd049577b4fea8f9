import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import { draw } from '@/guidance/pictures';
import { rulesFor } from '@/reminders/defaults';
import { bandOf } from '@/settings/children';
import type { Child, Settings } from '@/settings/schema';
import { ChildList } from '../children/ChildList';
import { Drawn } from '../shared/Drawn';
import { takeToken } from '../shared/drawn-anew';
import { CountryField, PageLanguageField, Switch, TextField } from '../shared/fields';
import { Notices } from '../shared/Notices';
import { Preview } from '../shared/Preview';
import { RecoveryCode } from '../shared/RecoveryCode';
import { SetPin } from '../shared/SetPin';
import { Together } from '../shared/Together';
import { useNewCode } from '../shared/use-new-code';
import { useSettings } from '../shared/use-settings';
import { withPageLanguage } from './page-language';

const { welcome: text, children: childText, together } = words.pages;

/** The last screen is no step: it is there to be read together. */
const SCREENS = text.screens.length;
const STEPS = SCREENS - 1;

/** The step that the page's own address names; the first one where it names none. */
function stepHere(): number {
  const step = Number(location.hash.slice(1));
  return Number.isInteger(step) && step >= 1 && step <= SCREENS ? step : 1;
}

/**
 * Whether a recovery code stands here, or is on its way: it is shown this once, and a press that was meant for what stood here
 * before must not take it away.
 */
function keepsCode(): boolean {
  document.querySelector<HTMLElement>('.recovery h2')?.focus();
  return document.querySelector('.recovery, .set-pin :disabled') !== null;
}

/** First run: four short steps, then one screen to read together. Each answer is saved as it is given. */
export function App({ openSettings }: { openSettings(): void }) {
  const [token, setToken] = useState(takeToken);
  const [code, showCode] = useNewCode();
  const { loaded, save, update, onLocked } = useSettings(token);
  const [step, showStep] = useState(stepHere);
  const [finished, setFinished] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const openedHere = useRef(false);
  // As the page opens it is not there yet, and takes no focus.
  useLayoutEffect(() => heading.current?.focus(), [step, finished]);
  // The lock closed itself over a long reading: the settings page has the way in.
  useEffect(() => {
    if (save === 'locked') setToken(undefined);
  }, [save]);
  if (!loaded) return null;
  const { settings, managed, problem } = loaded;
  const setStep = (next: number) => {
    if (keepsCode()) return;
    // Another language loads the page anew: it goes on where it was.
    history.replaceState(null, '', `#${next}`);
    showStep(next);
  };

  if (managed.keys.length > 0) return <Notice text={text.managed} openSettings={openSettings} />;
  if (settings.lock && !token && (save === 'locked' || !openedHere.current)) {
    return (
      <Notice text={text.locked} openSettings={openSettings}>
        <Notices problem={problem} save={save} />
      </Notice>
    );
  }
  openedHere.current = true;

  const next = () => {
    if (step === SCREENS) {
      void finish();
      return;
    }
    const form = document.querySelector<HTMLFormElement>('.set-pin');
    const isTyped = [...(form?.querySelectorAll('input') ?? [])].some(({ value }) => value !== '');
    // What was typed is meant to hold; and while it is being set, its recovery code is still to come.
    if (isTyped) form?.requestSubmit();
    else setStep(step + 1);
  };
  const finish = async () => {
    if (await update({ welcomed: true })) setFinished(true);
  };

  return (
    <main class="page welcome">
      <header>
        {step <= STEPS && <p class="hint">{fill(text.step, { step: String(step), steps: String(STEPS) })}</p>}
        {step === 1 && <p class="brand">{text.title}</p>}
        <h1 ref={heading} tabIndex={-1}>
          {text.screens[step - 1]}
        </h1>
        {step === 1 && <p>{text.intro}</p>}
      </header>
      <Notices problem={problem} save={save} />
      {code && <RecoveryCode key={code} code={code} onKept={() => showCode(undefined)} />}
      {step === 1 && (
        <div class="welcome-picture">
          <Drawn drawing={draw('welcome')} />
        </div>
      )}
      <section class="sheet">
        {step === 1 && <WhoStep settings={settings} update={update} />}
        {step === 2 && (
          <>
            <CountryField value={settings.country} onChange={(country) => void update({ country })} />
            <PageLanguageField
              value={settings.pageLanguage}
              onChange={(pageLanguage) => void update(withPageLanguage(settings, pageLanguage))}
            />
          </>
        )}
        {step === 3 && (
          <>
            <p>{text.pinHint}</p>
            <SetPin
              isSet={settings.lock !== undefined}
              token={token}
              onToken={setToken}
              onLocked={onLocked}
              onCode={showCode}
            />
          </>
        )}
        {step === 4 && <SeeStep settings={settings} />}
        {step === SCREENS && (
          <>
            <p>{text.together}</p>
            <Together Title="h2" />
            <h2>{together.promise}</h2>
            <Switch
              label={childText.promise}
              hint={childText.promiseHint}
              on={settings.promise}
              onChange={(promise) => void update({ promise })}
            />
          </>
        )}
      </section>
      {finished ? (
        <p role="status">{text.finished}</p>
      ) : (
        <nav class="steps" aria-label={text.title}>
          {step > 1 && (
            <button type="button" class="lw-button" onClick={() => setStep(step - 1)}>
              {text.back}
            </button>
          )}
          {step < STEPS && (
            <button type="button" class="lw-button lw-quiet" onClick={() => setStep(SCREENS)}>
              {text.skipAll}
            </button>
          )}
          {step === SCREENS && (
            <button type="button" class="lw-button" onClick={openSettings}>
              {text.settings}
            </button>
          )}
          <button type="button" class="lw-button lw-primary" onClick={next}>
            {step < SCREENS ? text.next : text.finish}
          </button>
        </nav>
      )}
    </main>
  );
}

interface NoticeProps {
  text: string;
  openSettings(): void;
  children?: ComponentChildren;
}

const Notice = ({ text: said, openSettings, children }: NoticeProps) => (
  <main class="page welcome">
    <section class="sheet">
      <h1>{text.title}</h1>
      {children}
      <p>{said}</p>
      <p>
        <button type="button" class="lw-button lw-primary" onClick={openSettings}>
          {text.settings}
        </button>
      </p>
    </section>
  </main>
);

interface StepProps {
  settings: Settings;
  update(change: Partial<Settings>): Promise<boolean>;
}

/** The children, and what they call their grown-up. */
function WhoStep({ settings: { children, grownUps }, update }: StepProps) {
  const rename = (name: string) => {
    const [first, ...others] = grownUps;
    void update({ grownUps: name ? [{ ...first, name }, ...others] : others });
  };
  return (
    <>
      <ChildList all={children} isBrief onChange={(next) => void update({ children: next })} />
      <TextField
        label={text.grownUp}
        hint={text.grownUpHint}
        value={grownUps[0]?.name ?? ''}
        maxLength={40}
        onChange={rename}
      />
    </>
  );
}

/** What the first child will see. */
function SeeStep({ settings }: { settings: Settings }) {
  const child = settings.children[0] as Child;
  const band = bandOf(child, Date.now());
  const { strength } = rulesFor(
    { activity: 'video-chat', adult: false },
    child.activities['video-chat'],
    band,
    settings.lock !== undefined,
  );
  return (
    <>
      <p class="hint">{text.seeHint}</p>
      <Preview settings={settings} child={child} band={band} activity="video-chat" strength={strength} />
    </>
  );
}
