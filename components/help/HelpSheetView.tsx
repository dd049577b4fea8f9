import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { HelpSheet, Problem } from '@/guidance/types';
import { GrownUp } from './GrownUp';
import { HelpLink } from './HelpLink';
import { Service } from './Service';

/** A part of the sheet that can be asked for by itself. */
export type SheetPart = 'grown-up' | 'report';

interface Props {
  sheet: HelpSheet;
  /** Where to begin; absent for the top. */
  part?: SheetPart | undefined;
  onBack?: (() => void) | undefined;
  onLeave?: (() => void) | undefined;
  leave?: string;
  /** The child says what happened. */
  onProblem?: ((problem: Problem) => void) | undefined;
  /** Opens a page in a private window; gives whether it opened. */
  openPrivately?: ((url: string) => Promise<boolean>) | undefined;
  /** Whether it is what the person just asked for. */
  takesFocus?: boolean | undefined;
}

/** What to do when something is wrong: who to call in danger, what to do now, who to tell, how to report. */
export function HelpSheetView(props: Props) {
  const { sheet, part, onBack, onLeave, leave, onProblem, openPrivately, takesFocus = true } = props;
  const [problem, setProblem] = useState<Problem>();
  const title = useRef<HTMLHeadingElement>(null);
  const asked = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) (asked.current ?? title.current)?.focus();
    asked.current?.scrollIntoView();
  }, []);
  const heading = (of: SheetPart) => (of === part ? { tabIndex: -1, ref: asked } : {});
  const privateWindow =
    sheet.privateWindow && openPrivately ? { label: sheet.privateWindow, open: openPrivately } : undefined;
  const chosen = sheet.problems.find(({ id }) => id === problem);

  return (
    <div class="lw-help" lang={sheet.language} dir={sheet.direction}>
      <h2 class="lw-title" tabIndex={-1} ref={title}>
        {sheet.title}
      </h2>
      <p class="lw-emergency">{sheet.emergency.text}</p>
      <p>{[sheet.comfort, sheet.promise].filter(Boolean).join(' ')}</p>

      <section>
        <fieldset class="lw-problems">
          <legend>{sheet.question}</legend>
          {sheet.problems.map(({ id, label }) => (
            <button
              type="button"
              key={id}
              class="lw-button lw-problem"
              aria-pressed={id === problem}
              onClick={() => {
                setProblem(id);
                onProblem?.(id);
              }}
            >
              {label}
            </button>
          ))}
        </fieldset>
        <div aria-live="polite">
          {chosen && (
            <div class="lw-steps">
              <h3>{sheet.stepsTitle}</h3>
              <ol>
                {chosen.steps.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </div>
          )}
        </div>
      </section>

      <section>
        <h3 {...heading('grown-up')}>{sheet.grownUp.title}</h3>
        <p>{sheet.grownUp.text}</p>
        {sheet.grownUp.message && <p class="lw-message">{sheet.grownUp.message}</p>}
        {sheet.grownUp.people.map((grownUp) => (
          <GrownUp key={grownUp.name} grownUp={grownUp} />
        ))}
      </section>
      <section>
        <h3 {...heading('report')}>{sheet.report.title}</h3>
        <p>{sheet.report.text}</p>
        {sheet.report.url && (
          <p>
            <HelpLink url={sheet.report.url} privateWindow={privateWindow}>
              {sheet.report.link ?? sheet.report.url}
            </HelpLink>
          </p>
        )}
      </section>
      {sheet.next && (
        <section>
          <h3>{sheet.next.title}</h3>
          <p>{sheet.next.text}</p>
        </section>
      )}
      {sheet.talk.services.length > 0 && (
        <section>
          <h3>{sheet.talk.title}</h3>
          <ul class="lw-services">
            {sheet.talk.services.map((service) => (
              <Service key={service.name} service={service} privateWindow={privateWindow} />
            ))}
          </ul>
          <p class="lw-small">{sheet.historyNote}</p>
        </section>
      )}

      <div class="lw-actions">
        {onLeave && (
          <button type="button" class="lw-button lw-leave" onClick={onLeave}>
            {leave}
          </button>
        )}
        {onBack && (
          <button type="button" class="lw-button lw-back" onClick={onBack}>
            {sheet.back}
          </button>
        )}
      </div>
    </div>
  );
}
