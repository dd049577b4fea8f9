import { useState } from 'preact/hooks';
import { words } from '@/guidance/parent-words';
import { rememberedOf } from '@/reminders/history';
import { recordOf } from '@/reminders/record';
import type { Child } from '@/settings/schema';
import { childName } from '../shared/child-name';
import { SelectField } from '../shared/fields';
import { useWords } from '../shared/use-words';
import { RecordView } from './RecordView';
import { RememberedView } from './RememberedView';
import { useHistory, useRecord } from './use-record';

const { happened: text } = words.pages;
const EVERYBODY = '';

/** The record of all children, or of one. */
export function RecordOf({ children }: { children: readonly Child[] }) {
  const record = useRecord();
  const history = useHistory();
  const language = children[0]?.language ?? 'en';
  useWords(language);
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
      {history && (
        <RememberedView
          remembered={rememberedOf(history, child === EVERYBODY ? children.map(({ id }) => id) : [child])}
          language={language}
        />
      )}
    </>
  );
}
