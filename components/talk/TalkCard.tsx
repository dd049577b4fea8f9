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
import { dateText } from '../shared/plural';
import { useRefusal } from '../shared/use-refusal';

const { talk: text } = words.pages;

interface Props {
  child: Child;
  children: readonly Child[];
  talks: Talks;
  record: ReminderRecord;
  /** It is time: "Not now" is offered as well. */
  isDue: boolean;
}

/** Three ways to begin a talk with this child, the first about a place that was really used, where there is one. */
export function TalkCard({ child, children, talks, record, isDue }: Props) {
  const { count = 0, later } = talks.children[child.id] ?? {};
  const talked = lastTalk(talks, child.id, Date.now());
  const [turn, setTurn] = useState(0);
  const [used] = byPlatform(recordOf(record, [child.id]));
  const platform = used && platformName(used.platform);
  const starters = startersFor(bandOf(child, Date.now()), platform, count + turn);
  const refusal = useRefusal([child.id, talked, later, turn].join());
  const step = (what: 'talked' | 'later') => void refusal.ask(ask<'talk'>({ type: 'talk', child: child.id, what }));
  return (
    <div class="talk">
      {children.length > 1 && <h3>{childName(children, child.id)}</h3>}
      <ul class="starters">
        {starters.map((starter) => (
          <li key={starter}>{starter}</li>
        ))}
      </ul>
      <div class="row">
        <button type="button" class="lw-button lw-primary" onClick={() => step('talked')}>
          {text.talked}
        </button>
        {isDue && (
          <button type="button" class="lw-button" onClick={() => step('later')}>
            {text.later}
          </button>
        )}
        <button type="button" class="lw-button" onClick={() => setTurn(turn + 1)}>
          {text.others}
        </button>
      </div>
      {refusal.isRefused && <NotSaved />}
      <p class="hint" role="status">
        {talked === undefined ? text.notYet : fill(text.lastTalked, { date: dateText(talked) })}
      </p>
    </div>
  );
}
