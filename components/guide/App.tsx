import { useLayoutEffect, useRef } from 'preact/hooks';
import { platformById } from '@/catalogue';
import { words } from '@/guidance/parent-words';
import { TACTICS } from '@/guidance/types';
import { useFocusAfter, useHash } from '../shared/use-hash';
import { Happened } from './Happened';
import type { HelpPlace } from './ParentServices';
import { PlatformGuide } from './PlatformGuide';
import { TacticGuide } from './TacticGuide';

const { guides: text } = words;

/** Guides for the parent, one at a time, by the address's hash: `#happened/sent`, `#tactics/dare`, `#platform/twitch`. */
export function App({ country, ages }: HelpPlace) {
  const hash = useHash();
  const main = useFocusAfter<HTMLElement>(hash);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    // The focus alone scrolls nothing where the page fills the window.
    const now = main.current?.querySelector('.now');
    if (isFirst.current) isFirst.current = false;
    else if (now) now.scrollIntoView({ block: 'nearest' });
    else main.current?.scrollIntoView();
  }, [hash]);
  const [kind, id = ''] = hash.slice(1).split('/');
  const tactic = TACTICS.find((each) => each === id);
  const platform = platformById(id);
  const guide =
    kind === 'happened' ? (
      <Happened country={country} ages={ages} chosen={id} />
    ) : kind === 'tactics' && tactic ? (
      <TacticGuide tactic={tactic} />
    ) : kind === 'platform' && platform ? (
      <PlatformGuide platform={platform} country={country} />
    ) : undefined;

  return (
    <main class="guide" tabIndex={-1} ref={main}>
      {guide && (
        <p class="top no-print">
          <a href="#all">{text.all}</a>
          <button type="button" class="lw-button lw-primary" onClick={() => window.print()}>
            {text.print}
          </button>
        </p>
      )}
      {guide ?? <AllGuides />}
    </main>
  );
}

const AllGuides = () => (
  <>
    <h1>{text.title}</h1>
    <p>{text.intro}</p>
    <p>
      <a class="lw-button lw-primary" href="#happened">
        {text.happenedTitle}
      </a>
    </p>
    <h2>{text.tacticsTitle}</h2>
    <p>{text.tacticsIntro}</p>
    <ul>
      {TACTICS.map((tactic) => (
        <li key={tactic}>
          <a href={`#tactics/${tactic}`}>{text.tactics[tactic].title}</a>
        </li>
      ))}
    </ul>
    <h2>{text.platformsTitle}</h2>
    <p>
      <a href="/options.html#platforms">{words.pages.know.title}</a>
    </p>
  </>
);
