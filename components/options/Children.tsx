import { fill } from '@/guidance/fill';
import { words } from '@/guidance/words';
import { freshId } from '@/settings/children';
import { type Child, MOST_CHILDREN, REMEMBER } from '@/settings/schema';
import { ChildForm } from '../children/ChildForm';
import { newChild } from '../children/new-child';
import { childName } from '../shared/child-name';
import { SelectField } from '../shared/fields';
import { Managed } from '../shared/Managed';
import type { SectionProps } from './sections';

const { children: text } = words.pages;

/** The children of the family. */
export function Children({ settings, managed, update }: SectionProps) {
  const { children, remember } = settings;
  const change = (id: string, next: Child) =>
    void update({ children: children.map((child) => (child.id === id ? next : child)) });

  return (
    <section class="sheet">
      <h2>{text.title}</h2>
      <p class="hint">{text.hint}</p>
      <Managed managed={managed} setting="children">
        {children.map((child) => (
          <fieldset key={child.id} class="person">
            <legend>{childName(children, child.id)}</legend>
            <ChildForm child={child} onChange={(next) => change(child.id, next)} />
            {children.length > 1 && (
              <p>
                <button
                  type="button"
                  class="lw-button"
                  onClick={() => void update({ children: children.filter(({ id }) => id !== child.id) })}
                >
                  {fill(text.remove, { name: childName(children, child.id) })}
                </button>{' '}
                <span class="hint">{text.removeHint}</span>
              </p>
            )}
          </fieldset>
        ))}
        {children.length < MOST_CHILDREN && (
          <p>
            <button
              type="button"
              class="lw-button"
              onClick={() => void update({ children: [...children, newChild(children, freshId(children))] })}
            >
              {text.add}
            </button>
          </p>
        )}
      </Managed>
      {children.length > 1 && (
        <Managed managed={managed} setting="remember">
          <SelectField
            label={text.remember}
            value={remember}
            options={REMEMBER.map((value) => ({ value, label: text.rememberOptions[value] }))}
            onChange={(next) => void update({ remember: next })}
          />
        </Managed>
      )}
    </section>
  );
}
