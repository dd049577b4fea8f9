import { useState } from 'preact/hooks';
import { words } from '@/guidance/parent-words';
import { rememberedOf } from '@/reminders/history';
import { recordOf } from '@/reminders/record';
import { familyOf } from '@/settings/family';
import type { Child, Settings } from '@/settings/schema';
import { childName } from '../shared/child-name';
import { SelectField } from '../shared/fields';
import { useWords } from '../shared/use-words';
import { RecordView } from './RecordView';
import { RememberedView } from './RememberedView';
import { useHistory, useRecord } from './use-record';

const { happened: text } = words.pages;
const EVERYBODY = '';

/** The record of all children, or of one. */
export function RecordOf({ settings }: { settings: Settings }) {
  const { children } = settings;
  const record = useRecord();
  const history = useHistory();
  const family = familyOf(settings, children[0] as Child);
  useWords(family.language);
  const [child, setChild] = useState(EVERYBODY);
  if (!record) return null;
  const now = Date.now();
  const whose = child === EVERYBODY ? children.map(({ id }) => id) : [child];
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
      <RecordView record={child === EVERYBODY ? record : recordOf(record, [child])} now={now} />
      {history && <RememberedView remembered={rememberedOf(history, whose, now)} family={family} />}
    </>
  );
}
