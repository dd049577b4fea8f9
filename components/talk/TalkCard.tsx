import { useState } from 'preact/hooks';
import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import { startersFor } from '@/guidance/starters';
import { byPlatform, type ReminderRecord, recordOf } from '@/reminders/record';
import { bandOf } from '@/settings/children';
import type { Child } from '@/settings/schema';
import { platformName } from '@/settings/sites';
import { lastTalk, type Talks } from '@/talk/due';
import { ask } from '../shared/background';
import { childName } from '../shared/child-name';
import { NotSaved } from '../shared/Notices';
import { PinForm } from '../shared/PinForm';
import { dateText } from '../shared/plural';
import { useRefusal } from '../shared/use-refusal';

const { talk: text, lock, settings } = words.pages;

interface Props {
  child: Child;
  children: readonly Child[];
  talks: Talks;
  record: ReminderRecord;
  /** It is time: "Not now" is offered as well. */
  isDue: boolean;
  /** Shows that the page was unlocked. */
  token?: string | undefined;
  /** Refused, since the page has locked itself. */
  onLocked?: () => void;
  /** A child may be reading: noting the talk, which takes the card away, takes the PIN. */
  needsPin?: boolean;
}

/** Three ways to begin a talk with this child, the first about a place that was really used, where there is one. */
export function TalkCard({ child, children, talks, record, isDue, token, onLocked, needsPin = false }: Props) {
  const { count = 0, later } = talks.children[child.id] ?? {};
  const talked = lastTalk(talks, child.id, Date.now());
  const [turn, setTurn] = useState(0);
  const [used] = byPlatform(recordOf(record, [child.id]));
  const platform = used && platformName(used.platform);
  const starters = startersFor(bandOf(child, Date.now()), platform, count + turn);
  const refusal = useRefusal([child.id, talked, later, turn].join());
  const note = async (what: 'talked' | 'later', shown = token) => {
    const answer = await ask<'talk'>({
      type: 'talk',
      child: child.id,
      what,
      ...(shown !== undefined && { token: shown }),
    });
    if (answer.saved) return;
    if (answer.because === 'locked') onLocked?.();
    throw new Error(answer.because);
  };
  const noteWith = async (pin: string) => {
    const answer = await ask<'unlock'>({ type: 'unlock', pin });
    if (answer.right) await note('talked', answer.token);
    return answer;
  };
  return (
    <div class="talk">
      {children.length > 1 && <h3>{childName(children, child.id)}</h3>}
      <ul class="starters">
        {starters.map((starter) => (
          <li key={starter}>{starter}</li>
        ))}
      </ul>
      <div class="row">
        {!needsPin && (
          <>
            <button type="button" class="lw-button lw-primary" onClick={() => void refusal.ask(note('talked'))}>
              {text.talked}
            </button>
            {isDue && (
              <button type="button" class="lw-button" onClick={() => void refusal.ask(note('later'))}>
                {text.later}
              </button>
            )}
          </>
        )}
        <button type="button" class="lw-button" onClick={() => setTurn(turn + 1)}>
          {text.others}
        </button>
      </div>
      {needsPin && (
        <PinForm
          label={lock.pin}
          button={text.talked}
          wrong={lock.wrong}
          noAnswer={settings.notSaved}
          onSubmit={noteWith}
        />
      )}
      {refusal.isRefused && <NotSaved />}
      <p class="hint" role="status">
        {talked === undefined ? text.notYet : fill(text.lastTalked, { date: dateText(talked) })}
      </p>
    </div>
  );
}
