import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Reminder } from '@/guidance/types';
import { CarryOn } from './CarryOn';
import { Gate } from './Gate';
import type { ReminderHandlers } from './handlers';

interface Props extends ReminderHandlers {
  reminder: Reminder;
  /** The child has just come back from the help sheet: focus returns to what opened it. */
  focusHelp: boolean;
  onHelp(): void;
}

/** Leave first and plainest, then help, then carrying on. */
export function Actions({ reminder, focusHelp, onLeave, onHelp, onCarryOn, onNotNow, onPin }: Props) {
  const { words, wait, strength } = reminder;
  const help = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (focusHelp) help.current?.focus();
  }, [focusHelp]);

  return (
    <>
      <div class="lw-actions">
        <button type="button" class="lw-button lw-leave" onClick={onLeave}>
          {words.leave}
        </button>
        <button type="button" class="lw-button lw-wrong" ref={help} onClick={onHelp}>
          {words.wrong}
        </button>
        {onNotNow && (
          <button type="button" class="lw-button" onClick={onNotNow}>
            {words.notNow}
          </button>
        )}
        {strength !== 'gate' && (
          <CarryOn label={words.carryOn} soon={words.carryOnSoon} wait={wait} onCarryOn={onCarryOn} />
        )}
      </div>
      {strength === 'gate' && <Gate reminder={reminder} onPin={onPin} onOpen={onCarryOn} />}
    </>
  );
}
