import { useState } from 'preact/hooks';
import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import type { Settings } from '@/settings/schema';
import { isTalkDue } from '@/talk/due';
import { useRecord } from '../record/use-record';
import { ask } from '../shared/background';
import { childName } from '../shared/child-name';
import { TalkCard } from '../talk/TalkCard';
import { useTalks } from '../talk/use-talks';

const { talk: text } = words.pages;

/** One folded line when it is time for a talk: the first child whose turn it is. */
export function TalkDue({ settings: { children, talk, lock } }: { settings: Settings }) {
  const talks = useTalks();
  const record = useRecord();
  const [now] = useState(Date.now);
  const due = talks ? children.filter(({ id }) => isTalkDue(talks, id, talk, now)) : [];
  const [child] = due;
  // The toolbar need not say so again this week, of any of them. Folded, a child who wants help may have passed it by.
  const seen = () => {
    for (const { id } of due) void ask<'talk'>({ type: 'talk', child: id, what: 'seen' }).catch(() => undefined);
  };
  if (!talks || !record || !child) return null;
  return (
    // Another child's turn is another line, folded: what was just pressed must not become theirs.
    <details key={child.id} class="fold talk-due" onToggle={({ currentTarget }) => currentTarget.open && seen()}>
      <summary>
        {children.length > 1 ? fill(text.dueWith, { name: childName(children, child.id) }) : text.due}{' '}
        <small>{text.forGrownUp}</small>
      </summary>
      <TalkCard child={child} children={[child]} talks={talks} record={record} isDue needsPin={lock !== undefined} />
    </details>
  );
}
