import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { words } from '@/guidance/parent-words';
import { takeToken } from '../shared/drawn-anew';
import { Notices } from '../shared/Notices';
import { RecoveryCode } from '../shared/RecoveryCode';
import { useFocusAfter, useHash } from '../shared/use-hash';
import { useNewCode } from '../shared/use-new-code';
import { useSettings } from '../shared/use-settings';
import { About } from './About';
import { Children } from './Children';
import { GrownUps } from './GrownUps';
import { Happened } from './Happened';
import { Help } from './Help';
import { Home } from './Home';
import { Locked } from './Locked';
import { LockSection } from './LockSection';
import { PlatformList } from './PlatformList';
import { Reminders } from './Reminders';
import { Sites } from './Sites';
import { SECTIONS, type SectionId, type SectionProps, sectionOf } from './sections';
import { Talk } from './Talk';
import { Transfer } from './Transfer';

const { settings: text, lock } = words.pages;

const AboutAndHelp = () => (
  <>
    <About />
    <Help />
  </>
);

const PARTS: Readonly<Record<SectionId, ComponentType<SectionProps>>> = {
  home: Home,
  children: Children,
  'grown-ups': GrownUps,
  reminders: Reminders,
  platforms: PlatformList,
  sites: Sites,
  happened: Happened,
  talk: Talk,
  lock: LockSection,
  transfer: Transfer,
  about: AboutAndHelp,
};

interface Props {
  /** Of a site that the toolbar's popup would have added; none where the page was opened otherwise. */
  address?: string;
}

/** The settings page, one part at a time. Each change is saved at once. */
export function App({ address = '' }: Props) {
  const [token, setToken] = useState(takeToken);
  const [wasRecovered, setWasRecovered] = useState(false);
  const [code, showCode] = useNewCode();
  const { loaded, save, update, onLocked } = useSettings(token);
  const section = sectionOf(useHash());
  const [toAdd, setToAdd] = useState(address);
  const main = useFocusAfter<HTMLDivElement>(section);

  // The lock closed itself: the page shows what anybody may see.
  useEffect(() => {
    if (save === 'locked') setToken(undefined);
  }, [save]);
  // What was handed on is for the part that the page opens with, not for whoever comes back to it.
  useEffect(() => {
    if (section !== 'sites') setToAdd('');
  }, [section]);
  if (!loaded) return null;
  const { settings, managed, problem } = loaded;
  const isLocked = settings.lock !== undefined && token === undefined;
  const Part = PARTS[section];

  return (
    <div class={`page ${isLocked ? '' : 'with-nav'}`}>
      <header>
        <h1>{text.title}</h1>
        {!isLocked && <p class="hint">{text.intro}</p>}
        {!isLocked && settings.lock && (
          <button type="button" class="lw-button" onClick={() => setToken(undefined)}>
            {lock.lockNow}
          </button>
        )}
      </header>
      {!isLocked && (
        <nav class="sections" aria-label={text.title}>
          <ul>
            {SECTIONS.map((id) => (
              <li key={id}>
                <a href={`#${id}`} aria-current={id === section ? 'page' : undefined}>
                  {text.sections[id]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <main class="part" tabIndex={-1} ref={main}>
        <Notices problem={problem} save={save} />
        {wasRecovered && !isLocked && (
          <p class="notice" role="status">
            {lock.recovered}
          </p>
        )}
        {code && !isLocked && <RecoveryCode key={code} code={code} onKept={() => showCode(undefined)} />}
        {isLocked ? (
          <Locked
            settings={settings}
            isManaged={managed.keys.includes('lock')}
            onToken={setToken}
            onRecovered={() => {
              showCode(undefined);
              setWasRecovered(true);
              location.hash = '#lock';
            }}
          />
        ) : (
          <Part
            key={section}
            settings={settings}
            managed={managed}
            loaded={loaded}
            update={update}
            toAdd={toAdd}
            token={token}
            onToken={(next) => {
              setWasRecovered(false);
              setToken(next);
            }}
            onLocked={onLocked}
            onCode={showCode}
          />
        )}
      </main>
      <p class={`saved saved-${save}`} role="status">
        {save === 'saved' ? text.saved : ''}
      </p>
    </div>
  );
}
