import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import { freshId } from '@/settings/children';
import { lastingId } from '@/settings/same-child';
import { type Child, MOST_CHILDREN } from '@/settings/schema';
import { childName } from '../shared/child-name';
import { useFirstPress } from '../shared/use-first-press';
import { ChildForm } from './ChildForm';
import { newChild } from './new-child';

const { children: text } = words.pages;

interface Props {
  all: readonly Child[];
  /** Only what matters most of each. */
  isBrief?: boolean;
  onChange(all: Child[]): void;
}

/** The children of the family, to be described, added and removed. */
export function ChildList({ all, isBrief = false, onChange }: Props) {
  const isFirst = useFirstPress();
  const remove = ({ id: gone }: Child, press: Event) => {
    if (isFirst(press)) onChange(all.filter(({ id }) => id !== gone));
  };
  return (
    <>
      {all.map((child) => (
        // Once described, a first child may get another id (`background/sync.ts`): what has the focus keeps it.
        <fieldset key={lastingId(child, all)} class="person">
          <legend>{childName(all, child.id)}</legend>
          <ChildForm
            child={child}
            isBrief={isBrief}
            onChange={(next) => onChange(all.map((each) => (each.id === next.id ? next : each)))}
          />
          {all.length > 1 && (
            <p>
              <button type="button" class="lw-button" onClick={(event) => remove(child, event)}>
                {fill(text.remove, { name: childName(all, child.id) })}
              </button>{' '}
              <span class="hint">{text.removeHint}</span>
            </p>
          )}
        </fieldset>
      ))}
      {all.length < MOST_CHILDREN && (
        <p>
          <button type="button" class="lw-button" onClick={() => onChange([...all, newChild(all, freshId())])}>
            {text.add}
          </button>
        </p>
      )}
    </>
  );
}
