import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import { DAYS_KEPT } from '@/reminders/record';
import { RecordOf } from '../record/RecordOf';
import { ask } from '../shared/background';
import { Switch } from '../shared/fields';
import { Managed } from '../shared/Managed';
import { useSaid } from '../shared/use-said';
import type { SectionProps } from './sections';

const { happened: text, settings: page } = words.pages;

/** What happened, as the parent sees it: the same as the child sees, with the means to delete it. */
export function Happened({ settings, managed, update, token, onLocked }: SectionProps) {
  const { said, say } = useSaid();
  const forget = async () => {
    say('');
    const answer = await ask<'forget-record'>({
      type: 'forget-record',
      ...(token !== undefined && { token }),
    }).catch(() => undefined);
    say(answer?.saved ? text.forgotten : page.notSaved);
    if (answer && !answer.saved && answer.because === 'locked') onLocked();
  };
  return (
    <section class="sheet">
      <h2>{text.title}</h2>
      <p class="hint">{fill(text.hint, { days: String(DAYS_KEPT) })}</p>
      <RecordOf settings={settings} />
      <p class="hint">{text.also}</p>
      <Managed managed={managed} setting="record">
        <Switch label={text.keep} on={settings.record} onChange={(on) => void update({ record: on })} />
      </Managed>
      <div class="row">
        <button type="button" class="lw-button" onClick={() => void forget()}>
          {text.forget}
        </button>
        <p role="status">{said}</p>
      </div>
    </section>
  );
}
