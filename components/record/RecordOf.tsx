import { useState } from 'preact/hooks';
import { words } from '@/guidance/parent-words';
import { recordOf } from '@/reminders/record';
import type { Child } from '@/settings/schema';
import { childName } from '../shared/child-name';
import { SelectField } from '../shared/fields';
import { RecordView } from './RecordView';
import { useRecord } from './use-record';

const { happened: text } = words.pages;
const EVERYBODY = '';

/** The record of all children, or of one. */
export function RecordOf({ children }: { children: readonly Child[] }) {
  const record = useRecord();
  const [child, setChild] = useState(EVERYBODY);
  if (!record) return null;
  return (
    <>
      {children.length > 1 && (
        <SelectField
          label={text.whose}
          value={child}
          options={[
            { value: EVERYBODY, label: text.everybody },
            ...children.map(({ id }) => ({ value: id, label: childName(children, id) })),
          ]}
          onChange={setChild}
        />
      )}
      <RecordView record={child === EVERYBODY ? record : recordOf(record, [child])} now={Date.now()} />
    </>
  );
}
