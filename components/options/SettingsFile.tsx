import { useState } from 'preact/hooks';
import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import { firstSettings } from '@/settings/store';
import { childrenFrom, type FileProblem, type FromFile, fromFile, toFile } from '@/settings/transfer';
import { childName } from '../shared/child-name';
import { useFirstPress } from '../shared/use-first-press';
import { useSaid } from '../shared/use-said';
import { saveAs } from './save-as';
import type { SectionProps } from './sections';
import { whoGoes } from './who-goes';

const { transfer: text } = words.pages;

type FileSettings = Extract<FromFile, { settings: unknown }>['settings'];

/** A file that leaves out children of the family, until somebody has said whether they are to go. */
interface Asked {
  file: FileSettings;
  /** Their ids, and what they are called. */
  gone: readonly string[];
  names: string;
}

/** Settings as a file: to save, and to load. */
export function SettingsFile({ settings, managed, update }: Pick<SectionProps, 'settings' | 'managed' | 'update'>) {
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const [asked, setAsked] = useState<Asked>();
  const { said, say } = useSaid();
  // Who chooses a file by a double press, or by Enter that is held, has not answered what comes of it.
  const isFirst = useFirstPress();

  /** @param sure ids of the children of whom it was said that they are to go */
  const take = async (file: FileSettings, sure: readonly string[] = []) => {
    const { version: _, ...change } = file;
    const [first, now] = [firstSettings(), Date.now()];
    const { children: here } = settings;
    const children = childrenFrom(change.children, here, first, now);
    const stay = children.map(({ id }) => id);
    // Whom a policy gives, no file takes away.
    const gone = managed.keys.includes('children') ? [] : await whoGoes(here, stay, first, now);
    // Somebody may have come, from another page or the account, since it was asked.
    if (gone.some(({ id }) => !sure.includes(id))) {
      const names = gone.map(({ id }) => childName(here, id)).join(', ');
      setAsked({ file, gone: gone.map(({ id }) => id), names });
    } else if (await update({ ...change, children })) say(text.loaded);
  };

  const load = async (input: HTMLInputElement) => {
    const chosen = input.files?.[0];
    if (!chosen) return;
    input.value = '';
    say('');
    // Taken away first, or the same ones once more would be read out to nobody.
    setProblems([]);
    setAsked(undefined);
    // One that has gone meanwhile, or may not be opened, is no settings file either.
    const read = fromFile(await chosen.text().catch(() => ''));
    setProblems('problems' in read ? read.problems : []);
    if ('settings' in read) await take(read.settings);
  };

  const answer = ({ file, gone }: Asked, isSure: boolean) => {
    setAsked(undefined);
    if (isSure) void take(file, gone);
    else say(text.notLoaded);
  };

  return (
    <section class="sheet">
      <h2>{text.title}</h2>
      <p class="hint">{text.hint}</p>
      <div class="row">
        <button type="button" class="lw-button" onClick={() => saveAs('livewise-settings.json', toFile(settings))}>
          {text.save}
        </button>
        <label class="lw-button file">
          {text.load}
          <input
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              isFirst(event);
              void load(event.currentTarget);
            }}
          />
        </label>
      </div>
      {asked && (
        <>
          <p class="notice" role="alert">
            {fill(text.leavesOut, { names: asked.names })} {settings.sync && text.leavesOutSync}
          </p>
          <div class="row">
            <button type="button" class="lw-button" onClick={(event) => isFirst(event) && answer(asked, true)}>
              {text.loadSure}
            </button>
            <button type="button" class="lw-button" onClick={() => answer(asked, false)}>
              {text.loadNo}
            </button>
          </div>
        </>
      )}
      <p role="status">{said}</p>
      {problems.length > 0 && <FileProblems problems={problems} />}
    </section>
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
