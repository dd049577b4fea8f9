import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useState } from 'preact/hooks';
import { fill } from '@/guidance/fill';
import { countries } from '@/guidance/help';
import { LANGUAGES, languages } from '@/guidance/languages';
import { words } from '@/guidance/parent-words';
import { BANDS } from '@/guidance/types';
import type { PageLanguage } from '@/settings/schema';

const { pages } = words;

export const bandOptions = BANDS.map((value) => ({ value, label: pages.bands[value] }));

const names = new Intl.DisplayNames(words.language, { type: 'region' });
const countryOptions = countries
  .filter(({ code }) => code !== 'INT')
  .map(({ code, name }) => ({ value: code, label: names.of(code) ?? name }))
  .sort((a, b) => a.label.localeCompare(b.label, words.language))
  .concat({ value: 'INT', label: pages.settings.otherCountry });

/** The family's country; one that has no services of its own shows as "another country". */
export function CountryField({ value, onChange }: { value: string; onChange(country: string): void }) {
  const known = countries.some(({ code }) => code === value);
  return (
    <SelectField
      label={pages.settings.country}
      hint={pages.settings.countryHint}
      value={known ? value : 'INT'}
      options={countryOptions}
      onChange={onChange}
    />
  );
}

/** A language in itself; whether somebody who speaks it has read our words is said beside it. */
export const languageOptions = LANGUAGES.map((value) => {
  const { name, reviewed } = languages[value];
  // English is what Livewise is written in.
  return { value, label: reviewed || value === 'en' ? name : fill(pages.unreviewed, { language: name }) };
});

/** The language of the pages for the grown-up. They are drawn anew once another one is chosen. */
export const PageLanguageField = (props: { value: PageLanguage; onChange(language: PageLanguage): void }) => (
  <SelectField
    label={pages.settings.pageLanguage}
    options={[{ value: 'browser', label: pages.settings.pageLanguageBrowser }, ...languageOptions]}
    {...props}
  />
);

interface TextProps {
  label: string;
  hint?: string;
  value: string;
  maxLength: number;
  type?: 'text' | 'tel' | 'email';
  onChange(value: string): void;
}

/** A line of text; saved when the field is left or Enter is pressed. */
export function TextField({ label, hint, value, maxLength, type = 'text', onChange }: TextProps) {
  const id = useId();
  const [text, setText] = useState(value);
  // Before anything is typed: an effect that runs later would wipe out the first letters.
  useLayoutEffect(() => setText(value), [value]);
  return (
    <Field id={id} label={label} {...(hint && { hint })}>
      <input
        id={id}
        {...({ type } as { type: 'text' })}
        maxLength={maxLength}
        autocomplete="off"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={(event) => onChange(event.currentTarget.value.trim())}
      />
    </Field>
  );
}

interface SelectProps<Value extends string> {
  label: string;
  hint?: string;
  value: Value;
  options: readonly { value: Value; label: string; disabled?: boolean }[];
  disabled?: boolean;
  onChange(value: Value): void;
}

/** One of several, from a list. */
export function SelectField<Value extends string>(props: SelectProps<Value>) {
  const { label, hint, value, options, disabled = false, onChange } = props;
  const id = useId();
  return (
    <Field id={id} label={label} {...(hint && { hint })}>
      <select
        id={id}
        value={value}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled ?? false}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** On or off, with its hint. */
export const Switch = (props: { label: string; hint?: string; on: boolean; onChange(on: boolean): void }) => (
  <div class="switch-field">
    <label class="switch">
      <input type="checkbox" checked={props.on} onChange={(event) => props.onChange(event.currentTarget.checked)} />
      <span>{props.label}</span>
    </label>
    {props.hint && <p class="hint">{props.hint}</p>}
  </div>
);

/** A labelled field with a hint under it. */
export const Field = (props: { id: string; label: string; hint?: string; children: ComponentChildren }) => (
  <div class="field">
    <label for={props.id}>{props.label}</label>
    {props.children}
    {props.hint && <p class="hint">{props.hint}</p>}
  </div>
);
