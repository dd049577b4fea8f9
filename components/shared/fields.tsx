import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useState } from 'preact/hooks';
import { countries } from '@/guidance/help';
import { BANDS, type Band } from '@/guidance/types';
import { words } from '@/guidance/words';
import { Choices } from './Choices';

const { pages } = words;

export const bandOptions = BANDS.map((value) => ({ value, label: pages.bands[value] }));

/** The child's age band. */
export function BandField({ value, onChange, hint }: { value: Band; onChange(band: Band): void; hint?: string }) {
  return (
    <Choices
      name="band"
      legend={pages.settings.band}
      {...(hint && { hint })}
      options={bandOptions}
      value={value}
      onChange={onChange}
    />
  );
}

/** The family's country; one that has no services of its own shows as "another country". */
export function CountryField({ value, onChange }: { value: string; onChange(country: string): void }) {
  const id = useId();
  const known = countries.some(({ code }) => code === value);
  return (
    <Field id={id} label={pages.settings.country} hint={pages.settings.countryHint}>
      <select id={id} value={known ? value : 'INT'} onChange={(event) => onChange(event.currentTarget.value)}>
        {countries.map(({ code, name }) => (
          <option key={code} value={code}>
            {code === 'INT' ? pages.settings.otherCountry : name}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** What the child calls their grown-up; saved when the field is left or Enter is pressed. */
export function GrownUpField({ value, onChange }: { value: string; onChange(name: string): void }) {
  const id = useId();
  const [text, setText] = useState(value);
  // Before anything is typed: an effect that runs later would wipe out the first letters.
  useLayoutEffect(() => setText(value), [value]);
  return (
    <Field id={id} label={pages.settings.grownUp} hint={pages.settings.grownUpHint}>
      <input
        id={id}
        type="text"
        maxLength={40}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={(event) => onChange(event.currentTarget.value.trim())}
      />
    </Field>
  );
}

/** A labelled field with a hint under it. */
export const Field = (props: { id: string; label: string; hint?: string; children: ComponentChildren }) => (
  <div class="field">
    <label for={props.id}>{props.label}</label>
    {props.children}
    {props.hint && <p class="hint">{props.hint}</p>}
  </div>
);
