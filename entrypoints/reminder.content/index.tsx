import { type ComponentChild, render } from 'preact';
import { ReminderPanel } from '@/components/reminder/ReminderPanel';
import { WhoPanel } from '@/components/reminder/WhoPanel';
import type { Reminder, Strength, WhoQuestion } from '@/guidance/types';
import { HOST_TAG } from '@/messages/host-tag';
import { markPaint } from '@/messages/mark';
import { runtime, send, sendAgain } from '@/messages/runtime';
import type { Choice, PinAnswer, ToBackground, ToPage } from '@/messages/types';
import { addFonts, removeFonts } from '@/overlay/fonts';
import { createHelper } from '@/overlay/helper';
import { hush } from '@/overlay/hush';
import { ownNames } from '@/overlay/own-names';
import { hear } from '@/overlay/press';
import { createStand, type Stand } from '@/overlay/stand';
import { takeStyles } from '@/overlay/styles';

/** Milliseconds after which a page that still stands is left again. */
const LEAVE_AGAIN_AFTER = 3_000;
/** The same where the background was stopped on the way. */
const STOPPED_AGAIN_AFTER = 500;

/**
 * Stage 2: injected by the background when a reminder or the helper is due; draws what it is sent, and sends back what
 * was chosen.
 *
 * After an update of the extension a reminder that stands goes on working: what cannot be sent then is done from here.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main() {
    // Injected once more on the same page: the first one is listening.
    const here = globalThis as {
      /** Heeded by `sentinel/shield.ts`. */
      livewiseLeaves?: boolean;
      livewiseCover?: () => void;
      livewisePress?: typeof hear;
      livewiseCamera?: (word: 'stop' | 'open') => void;
      /** From `entrypoints/sentinel.content.ts`. */
      livewiseLate?: boolean;
    };
    if (here.livewisePress) return;
    here.livewisePress = hear;

    let stand: Stand | undefined;
    let unhush: (() => void) | undefined;
    let reminder: Reminder | undefined;
    let cameraWaits = false;
    const leavingTimers: ReturnType<typeof setTimeout>[] = [];
    /** Puts up what stood last. */
    let again: () => void;

    const tell = (message: ToBackground) => void sendAgain(message).catch(() => undefined);

    const openPrivately = (url: string) =>
      send({ type: 'open-privately', url }).then(
        (opened) => opened === true,
        () => false,
      );

    const lower = () => {
      unhush?.();
      unhush = undefined;
      // First, while it is known whether the focus was in there.
      stand?.remove();
      stand = undefined;
    };

    const takeAway = () => {
      here.livewiseLeaves = false;
      lower();
      if (!helper.isUp) removeFonts();
      helper.setResting(false);
    };

    /** Once Livewise is gone, frames of the page are told nothing any more; while the helper stands, one may have a camera. */
    const isUnheard = () => here.livewiseLate || (helper.isUp && !runtime()?.id);

    const choose = (choice: Choice) => {
      here.livewiseLeaves = choice === 'leave';
      // Back might lead to another address of the same page, and what has its camera might not hear of that.
      const hasPast = !isUnheard() && history.length > 1;
      const message = { type: 'choice', choice, hasPast } as const;
      if (choice !== 'leave') {
        takeAway();
        tell(message);
        return;
      }
      // Leaving keeps the page covered until it is gone. Where going back leads nowhere, or the background was stopped on
      // the way, it is told again, and leads to the calm page; where it is gone, away from here.
      const away = () => (hasPast ? history.back() : location.replace('about:blank'));
      const leaveAgain = () => {
        if (stand || helper.isUp) send({ type: 'choice', choice, hasPast: false }).catch(away);
      };
      leavingTimers.push(setTimeout(leaveAgain, LEAVE_AGAIN_AFTER));
      // Not at once: it may have gone back before it was stopped, and twice back is once too often.
      send(message).catch(() =>
        runtime()?.id ? leavingTimers.push(setTimeout(leaveAgain, STOPPED_AGAIN_AFTER)) : away(),
      );
    };

    const put = (panel: ComponentChild, strength: Strength, label: string) => {
      // What a covered page shows is asked for anew once the child goes back to it.
      if (helper.isCovering) return;
      again = () => put(panel, strength, label);
      stand ??= createStand(HOST_TAG, () => {
        lower();
        again();
      });
      helper.setResting(true);
      if (strength !== 'card') unhush ??= hush();
      else {
        unhush?.();
        unhush = undefined;
      }
      render(panel, stand.mount);
      stand.up(strength, label);
      markPaint();
    };

    const show = () =>
      reminder &&
      put(
        <ReminderPanel
          key={`${reminder.platform.id} ${reminder.activity} ${reminder.lesson.id}`}
          reminder={reminder}
          onLeave={() => choose('leave')}
          onCarryOn={() => choose('carry-on')}
          {...(cameraWaits && { onNotNow: () => choose('not-now') })}
          onProblem={(problem) => tell({ type: 'problem', problem })}
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
          onChild={(child) => sendAgain({ type: 'who', child }).catch(() => choose('carry-on'))}
        />,
        question.strength,
        question.words.label,
      );

    const helper = createHelper({
      tell,
      openPrivately,
      leave: () => choose('leave'),
      tellCamera: (word) => here.livewiseCamera?.(word),
      isUnheard,
    });
    const coverPage = () => {
      if (!helper.isUp) return;
      if (stand) takeAway();
      helper.cover();
    };

    const listener = (sent: ToPage) => {
      const message: ToPage = JSON.parse(ownNames(JSON.stringify(sent)));
      if ('fonts' in message) {
        addFonts(message.fonts);
        takeStyles(message.styles);
      }
      switch (message.type) {
        case 'show':
          ({ reminder, cameraWaits } = message);
          show();
          return;
        case 'camera-waits':
          cameraWaits = true;
          if (stand) show();
          return;
        case 'ask-who':
          reminder = undefined;
          askWho(message.question);
          return;
        case 'hide':
          takeAway();
          return;
        case 'helper':
          here.livewiseCover = coverPage;
          helper.show(message);
          return;
        case 'no-helper':
          delete here.livewiseCover;
          helper.hide();
          return;
        case 'nudge':
          helper.nudge(message.nudge);
          return;
        case 'cover':
          coverPage();
      }
    };
    runtime()?.onMessage.addListener(listener);
    // Kept by the browser for Back, this page must not come back with what the background knows nothing of, nor be left once
    // more because it was left before.
    window.addEventListener('pagehide', ({ isTrusted }) => {
      if (!isTrusted) return;
      leavingTimers.splice(0).forEach(clearTimeout);
      helper.drop();
      takeAway();
    });
  },
});
