import { useEffect, useState } from 'preact/hooks';
import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import { toPolicy } from '@/settings/managed';
import { firstSettings } from '@/settings/store';
import { childrenFrom, type FileProblem, fromFile, toFile } from '@/settings/transfer';
import { loadSyncProblem, type SyncProblem } from '@/stores/sync';
import { ask } from '../shared/background';
import { Switch } from '../shared/fields';
import { Managed } from '../shared/Managed';
import { useFirstPress } from '../shared/use-first-press';
import { useSaid } from '../shared/use-said';
import { saveAs } from './save-as';
import type { SectionProps } from './sections';

const { transfer: text, settings: common } = words.pages;

/** Settings as a file, through the browser's account, as a policy; and starting over. */
export function Transfer(props: SectionProps) {
  const { settings, managed, update } = props;
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const { said, say } = useSaid();
  const [syncProblem, setSyncProblem] = useState<SyncProblem>();
  useEffect(() => void loadSyncProblem().then(setSyncProblem, () => undefined), [settings]);

  const load = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    input.value = '';
    say('');
    // Taken away first, or the same ones once more would be read out to nobody.
    setProblems([]);
    // One that has gone meanwhile, or may not be opened, is no settings file either.
    const read = fromFile(await file.text().catch(() => ''));
    setProblems('problems' in read ? read.problems : []);
    if ('problems' in read) return;
    const { version: _, ...change } = read.settings;
    const children = childrenFrom(change.children, settings.children, firstSettings(), Date.now());
    if (await update({ ...change, children })) say(text.loaded);
  };

  return (
    <>
      <section class="sheet">
        <h2>{text.title}</h2>
        <p class="hint">{text.hint}</p>
        <div class="row">
          <button type="button" class="lw-button" onClick={() => saveAs('livewise-settings.json', toFile(settings))}>
            {text.save}
          </button>
          <label class="lw-button file">
            {text.load}
            <input type="file" accept=".json,application/json" onChange={(event) => void load(event.currentTarget)} />
          </label>
        </div>
        <p role="status">{said}</p>
        {problems.length > 0 && <FileProblems problems={problems} />}
      </section>
      <section class="sheet">
        <h2>{text.syncTitle}</h2>
        <Managed managed={managed} setting="sync">
          <Switch
            label={text.sync}
            hint={text.syncHint}
            on={settings.sync}
            onChange={(sync) => void update({ sync })}
          />
        </Managed>
        {settings.sync && syncProblem && (
          <p class="notice" role="alert">
            {text.syncProblems[syncProblem]}
          </p>
        )}
      </section>
      <section class="sheet">
        <h2>{text.policyTitle}</h2>
        <p class="hint">{text.policyHint}</p>
        <p>
          <button type="button" class="lw-button" onClick={() => saveAs('livewise-policy.json', toPolicy(settings))}>
            {text.policy}
          </button>
        </p>
      </section>
      <Reset {...props} />
    </>
  );
}

const FileProblems = ({ problems }: { problems: readonly FileProblem[] }) => (
  <div class="notice" role="alert">
    {problems.some(({ because }) => because === 'field') && <p>{text.problems.fields}</p>}
    <ul>
      {problems.map((problem) => (
        <li key={JSON.stringify(problem)}>
          {fill(text.problems[problem.because], problem.because === 'field' ? { ...problem } : {})}
        </li>
      ))}
    </ul>
  </div>
);

function Reset({ token, onToken, onLocked, onCode }: SectionProps) {
  const [isSure, setIsSure] = useState(false);
  const { said, say } = useSaid();
  // The button that asks and the one that is sure stand in the same place.
  const isFirst = useFirstPress();
  const reset = async () => {
    setIsSure(false);
    say('');
    const answer = await ask<'reset'>({ type: 'reset', ...(token !== undefined && { token }) }).catch(() => undefined);
    say(answer?.saved ? text.resetDone : common.notSaved);
    if (answer?.saved) {
      onToken(undefined);
      // Of a PIN that is gone as well.
      onCode(undefined);
    } else if (answer?.because === 'locked') onLocked();
  };
  return (
    <section class="sheet">
      <h2>{text.resetTitle}</h2>
      <p class="hint">{text.resetHint}</p>
      <div class="row">
        {isSure ? (
          <>
            <button type="button" class="lw-button" onClick={(event) => isFirst(event) && void reset()}>
              {text.resetSure}
            </button>
            <button type="button" class="lw-button" onClick={() => setIsSure(false)}>
              {text.resetNo}
            </button>
          </>
        ) : (
          <button type="button" class="lw-button" onClick={(event) => isFirst(event) && setIsSure(true)}>
            {text.reset}
          </button>
        )}
        <p role="status">{said}</p>
      </div>
    </section>
  );
}
