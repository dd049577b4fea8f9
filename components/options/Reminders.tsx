import { useState } from 'preact/hooks';
import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import { lastingId } from '@/settings/same-child';
import type { Child } from '@/settings/schema';
import { Choices } from '../shared/Choices';
import { childName } from '../shared/child-name';
import { Managed } from '../shared/Managed';
import { ActivityRows } from './ActivityRows';
import { OnCamera } from './OnCamera';
import { PreviewSection } from './PreviewSection';
import type { SectionProps } from './sections';

const { settings: text, happened } = words.pages;

/** How firmly and how often, for each child, and what it looks like. */
export function Reminders({ settings, managed, update }: SectionProps) {
  const { children, lock } = settings;
  const [chosen, setChosen] = useState<string>();
  const child = children.find(({ id }) => id === chosen) ?? (children[0] as Child);
  const name = childName(children, child.id);
  const several = children.length > 1;
  const key = lastingId(child, children);
  const change = (next: Child) =>
    void update({ children: children.map((each) => (each.id === next.id ? next : each)) });

  return (
    <>
      <section class="sheet">
        <h2>{several ? fill(text.remindersFor, { name }) : text.reminders}</h2>
        <p class="hint">{text.remindersHint}</p>
        {several && (
          <Choices
            name="reminders-child"
            legend={happened.whose}
            options={children.map(({ id }) => ({ value: id, label: childName(children, id) }))}
            value={child.id}
            onChange={setChosen}
          />
        )}
        <Managed managed={managed} setting="children">
          <ActivityRows key={key} child={child} name={name} hasPin={lock !== undefined} onChange={change} />
          <OnCamera key={`camera ${key}`} child={child} onChange={change} />
        </Managed>
      </section>
      <PreviewSection key={`preview ${key}`} settings={settings} child={child} />
    </>
  );
}
