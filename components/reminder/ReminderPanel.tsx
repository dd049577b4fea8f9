import { useRef, useState } from 'preact/hooks';
import { isUnder10, type Reminder } from '@/guidance/types';
import { GrownUp } from '../help/GrownUp';
import { HelpSheetView } from '../help/HelpSheetView';
import { Drawn } from '../shared/Drawn';
import { Actions } from './Actions';
import type { ReminderHandlers } from './handlers';
import { ReadAloud } from './ReadAloud';
import { WhatWouldYouDo } from './WhatWouldYouDo';

interface Props extends ReminderHandlers {
  reminder: Reminder;
}

/** A whole reminder: the lesson with its actions, or the help sheet in its place. */
export function ReminderPanel({ reminder, ...handlers }: Props) {
  const [view, setView] = useState<'lesson' | 'help' | 'leaving'>('lesson');
  const wasHelp = useRef(false);
  const { lesson, question, words, band, strength, direction, language } = reminder;

  const openHelp = () => {
    wasHelp.current = true;
    setView('help');
  };
  const leave = () => {
    setView('leaving');
    handlers.onLeave();
  };

  return (
    <div
      class={`lw-panel lw-panel-${strength} lw-band-${band} lw-layout-${lesson.layout} lw-view-${view} ${question ? 'lw-asks' : ''}`}
      lang={language}
      dir={direction}
    >
      {view === 'help' ? (
        <HelpSheetView
          sheet={reminder.help}
          onBack={() => setView('lesson')}
          leave={words.leave}
          {...handlers}
          onLeave={leave}
        />
      ) : (
        <>
          <div class="lw-picture">
            <Drawn drawing={reminder.drawing} />
          </div>
          <div class="lw-lesson">
            <h2 class="lw-title" tabIndex={-1}>
              {question ? question.ask : lesson.title}
            </h2>
            {question ? <WhatWouldYouDo question={question} /> : <p>{lesson.text}</p>}
            <p class="lw-do-now">{lesson.doNow}</p>
            {isUnder10(band) && (
              <ReadAloud
                label={words.readAloud}
                language={language}
                texts={[lesson.title, lesson.text, lesson.doNow]}
                byItself={reminder.readAloud === true && !wasHelp.current}
              />
            )}
            {reminder.promise && <p class="lw-promise">{reminder.promise}</p>}
            {reminder.message && <p class="lw-message">{reminder.message}</p>}
            {reminder.tell && <GrownUp grownUp={reminder.tell} />}
          </div>
          {view === 'leaving' ? (
            <p class="lw-leaving" role="status">
              {words.leaving}
            </p>
          ) : (
            <Actions reminder={reminder} focusHelp={wasHelp.current} onHelp={openHelp} {...handlers} onLeave={leave} />
          )}
          <p class="lw-who">{words.who}</p>
        </>
      )}
    </div>
  );
}
