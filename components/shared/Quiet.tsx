import { useState } from 'preact/hooks';
import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import { isGrownUpHere, type Presence, QUIET_PERIODS, type QuietPeriod } from '@/reminders/presence';
import { ask } from './background';
import { Choices } from './Choices';
import { NotSaved } from './Notices';
import { PinForm } from './PinForm';
import { useRefusal } from './use-refusal';

const { quiet: text, lock, settings } = words.pages;

interface Props {
  presence: Presence;
  hasPin: boolean;
}

/** "A grown-up is here": no reminders for a while, with the PIN. */
export function Quiet({ presence, hasPin }: Props) {
  const [period, setPeriod] = useState<QuietPeriod>('15-minutes');
  if (isGrownUpHere(presence, Date.now())) return <QuietNow until={presence.grownUp?.until} />;
  if (!hasPin) return <p class="hint">{text.needsPin}</p>;
  return (
    <div class="quiet">
      <p class="hint">{text.hint}</p>
      <Choices
        name="quiet-period"
        legend={text.period}
        options={QUIET_PERIODS.map((value) => ({ value, label: text.periods[value] }))}
        value={period}
        onChange={(next) => setPeriod(next)}
      />
      <PinForm
        label={text.pin}
        button={text.start}
        wrong={lock.wrong}
        noAnswer={settings.notSaved}
        onSubmit={(pin) => ask<'grown-up-here'>({ type: 'grown-up-here', period, pin })}
      />
    </div>
  );
}

/** Until when it is quiet, and the way to end it. What was refused of it is over with it. */
function QuietNow({ until }: { until: number | undefined }) {
  const refusal = useRefusal();
  const time = until && new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(until);
  return (
    <div class="quiet">
      <p role="status">{time ? fill(text.on, { time }) : text.onUntilClose}</p>
      <p>
        <button
          type="button"
          class="lw-button lw-primary"
          onClick={() => void refusal.ask(ask<'grown-up-gone'>({ type: 'grown-up-gone' }))}
        >
          {text.end}
        </button>
      </p>
      {refusal.isRefused && <NotSaved />}
    </div>
  );
}
