import { useId, useState } from 'preact/hooks';
import type { Activity } from '@/catalogue/types';
import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import { Field, SelectField, TextField } from '../shared/fields';
import { activityOptions } from './activity-options';

const { sites: text, activities } = words.pages;

/** A text that asks for a platform, for the parent to send by themselves. */
export function MissingPlatform() {
  const id = useId();
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const [activity, setActivity] = useState<Activity>('watching');
  const [copied, setCopied] = useState(false);
  const body = fill(text.missingBody, { name, address, activity: activities[activity].name });
  const change = <Value,>(set: (value: Value) => void) => {
    return (value: Value) => {
      set(value);
      setCopied(false);
    };
  };

  return (
    <section class="sheet">
      <h2>{text.missing}</h2>
      <p class="hint">{text.missingHint}</p>
      <TextField label={text.missingName} value={name} maxLength={60} onChange={change(setName)} />
      <TextField label={text.missingAddress} value={address} maxLength={300} onChange={change(setAddress)} />
      <SelectField<Activity>
        label={text.activity}
        value={activity}
        options={activityOptions}
        onChange={change(setActivity)}
      />
      <Field id={id} label={text.missingText}>
        <textarea id={id} rows={10} readOnly value={body} />
      </Field>
      <p class="row">
        <button
          type="button"
          class="lw-button"
          onClick={() => void navigator.clipboard.writeText(body).then(() => setCopied(true))}
        >
          {text.copy}
        </button>
        <span role="status">{copied ? text.copied : ''}</span>
      </p>
    </section>
  );
}
