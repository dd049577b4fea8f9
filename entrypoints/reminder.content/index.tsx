import { type ComponentChild, render } from 'preact';
import { ReminderPanel } from '@/components/reminder/ReminderPanel';
import { WhoPanel } from '@/components/reminder/WhoPanel';
import type { Reminder, Strength, WhoQuestion } from '@/guidance/types';
import { markPaint } from '@/messages/mark';
import { runtime } from '@/messages/runtime';
import type { Choice, PinAnswer, ToBackground, ToPage } from '@/messages/types';
import { addFonts, removeFonts } from '@/overlay/fonts';
import { hush } from '@/overlay/hush';
import { createStand, type Stand } from '@/overlay/stand';

/** Milliseconds. */
const LEAVE_AGAIN_AFTER = 3_000;

/**
 * Stage 2: injected by the background when a reminder is due; draws what it is sent, and sends back what was
 * chosen.
 *
 * After an update of the extension a reminder that stands goes on working: what cannot be sent then is done from here.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    // Injected once more on the same page: the first one is listening.
    const here = globalThis as { livewiseReminder?: true };
    if (here.livewiseReminder) return;
    here.livewiseReminder = true;

    let stand: Stand | undefined;
    let unhush: (() => void) | undefined;

    // `async`, so that a runtime that has gone rejects instead of throwing.
    const send = async (message: ToBackground): Promise<unknown> => runtime.sendMessage(message);

    const openPrivately = (url: string) =>
      send({ type: 'open-privately', url }).then(
        (opened) => opened === true,
        () => false,
      );

    const takeAway = () => {
      unhush?.();
      unhush = undefined;
      if (stand) render(null, stand.mount);
      stand?.remove();
      removeFonts();
      stand = undefined;
    };

    const choose = (choice: Choice) => {
      const sent = send({ type: 'choice', choice, hasPast: history.length > 1 });
      if (choice === 'carry-on') {
        takeAway();
        sent.catch(() => undefined);
        return;
      }
      // Leaving keeps the page covered until it is gone. Where going back leads nowhere, the calm page; where the
      // background cannot be reached, whatever takes the child away from here.
      setTimeout(() => {
        if (stand) send({ type: 'choice', choice, hasPast: false }).catch(() => undefined);
      }, LEAVE_AGAIN_AFTER);
      sent.catch(() => (history.length > 1 ? history.back() : location.replace('about:blank')));
    };

    const put = (panel: ComponentChild, strength: Strength, label: string) => {
      stand ??= createStand();
      if (strength !== 'card') unhush ??= hush();
      else {
        unhush?.();
        unhush = undefined;
      }
      render(panel, stand.mount);
      stand.up(strength, label);
      markPaint();
    };

    const show = (reminder: Reminder) =>
      put(
        <ReminderPanel
          key={`${reminder.platform.id} ${reminder.activity} ${reminder.lesson.id}`}
          reminder={reminder}
          onLeave={() => choose('leave')}
          onCarryOn={() => choose('carry-on')}
          onProblem={(problem) => void send({ type: 'problem', problem }).catch(() => undefined)}
          openPrivately={openPrivately}
          onPin={(pin) => send({ type: 'pin', pin }) as Promise<PinAnswer>}
        />,
        reminder.strength,
        reminder.words.label,
      );

    const askWho = (question: WhoQuestion) =>
      put(
        <WhoPanel
          question={question}
          onLeave={() => choose('leave')}
          openPrivately={openPrivately}
          // A background that is gone must not shut the child in.
          onChild={(child) => send({ type: 'who', child }).catch(takeAway)}
        />,
        question.strength,
        question.words.label,
      );

    const listener = (message: ToPage) => {
      if (message.type === 'hide') {
        takeAway();
        return;
      }
      addFonts(message.fonts);
      if (message.type === 'show') show(message.reminder);
      else askWho(message.question);
    };
    runtime.onMessage.addListener(listener);
    // Kept by the browser for Back, this page must not come back with a reminder that the background knows nothing of.
    window.addEventListener('pagehide', (event) => event.isTrusted && takeAway());
  },
});
