import { words } from '@/guidance/parent-words';
import { REMEMBER } from '@/settings/schema';
import { ChildList } from '../children/ChildList';
import { SelectField } from '../shared/fields';
import { Managed } from '../shared/Managed';
import type { SectionProps } from './sections';

const { children: text } = words.pages;

/** The children of the family, and how long "Who is here?" holds. */
export const Children = ({ settings: { children, remember }, managed, update }: SectionProps) => (
  <section class="sheet">
    <h2>{text.title}</h2>
    <p class="hint">{text.hint}</p>
    <Managed managed={managed} setting="children">
      <ChildList all={children} onChange={(next) => void update({ children: next })} />
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
