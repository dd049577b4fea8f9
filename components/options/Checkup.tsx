import { useEffect, useState } from 'preact/hooks';
import { type Check, checkup } from '@/checkup/checkup';
import { askForSites, type BrowserKind, browserKind, gatherFacts } from '@/checkup/gather';
import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import type { LoadedSettings } from '@/settings/store';
import { loadSyncProblem } from '@/stores/sync';
import { childName } from '../shared/child-name';
import { plural } from '../shared/plural';

const { checkup: text, bands } = words.pages;

interface Found {
  checks: readonly Check[];
  version: string;
  kind: BrowserKind;
}

/** "Is it on?": looks by itself, shows what is off, and everything on request. */
export function Checkup({ loaded, isQuiet }: { loaded: LoadedSettings; isQuiet: boolean }) {
  const [found, setFound] = useState<Found>();
  const [turn, setTurn] = useState(0);
  const { children } = loaded.settings;
  useEffect(() => {
    let isCurrent = true;
    void (async () => {
      const sync = (await loadSyncProblem().catch(() => undefined)) ?? 'fine';
      const nameOf = (index: number) => childName(children, children[index]?.id ?? '');
      const [facts, kind] = await Promise.all([gatherFacts(loaded, { isQuiet, sync, nameOf }), browserKind()]);
      if (isCurrent) setFound({ checks: checkup(facts), version: facts.version, kind });
    })();
    return () => {
      isCurrent = false;
    };
  }, [loaded, isQuiet, turn]);

  if (!found) return null;
  const wrong = found.checks.filter(({ state }) => state !== 'fine');
  return (
    <section class="sheet">
      <h2>{text.title}</h2>
      <p role="status" class={wrong.some(({ state }) => state === 'off') ? 'notice' : 'all-fine'}>
        {wrong.length === 0 ? text.allFine : plural(text.some, wrong.length)}
      </p>
      {wrong.length > 0 && <Rows checks={wrong} kind={found.kind} />}
      {wrong.some(({ id }) => id === 'permissions') && (
        <p>
          <button
            type="button"
            class="lw-button lw-primary"
            onClick={() => void askForSites(loaded.settings).then(() => setTurn(turn + 1))}
          >
            {text.allow}
          </button>
        </p>
      )}
      <details>
        <summary>{text.all}</summary>
        <Rows checks={found.checks} kind={found.kind} />
        <p class="hint">{fill(text.version, { version: found.version })}</p>
      </details>
      <p>
        <button type="button" class="lw-button" onClick={() => setTurn(turn + 1)}>
          {text.again}
        </button>
      </p>
    </section>
  );
}

const Rows = ({ checks, kind }: Pick<Found, 'checks' | 'kind'>) => (
  <ul class="checks">
    {checks.map(({ id, state, says, names = [], band }) => (
      <li key={id} class={`check check-${state}`}>
        {says === 'elsewhere'
          ? text.elsewhere
          : state === 'fine'
            ? text.rows[id].fine
            : fill(text.rows[id].bad, { names: names.join(', '), ...(band && { band: bands[band] }) })}
        {id === 'private' && state !== 'fine' && ` ${text.privateSteps[kind]}`}
      </li>
    ))}
  </ul>
);
