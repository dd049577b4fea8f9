import { useState } from 'preact/hooks';
import type { WhoQuestion } from '@/guidance/types';
import { HelpSheetView } from '../help/HelpSheetView';
import { ChildButtons } from '../shared/ChildButtons';

interface Props {
  question: WhoQuestion;
  onChild(id: string): void;
  onLeave(): void;
  openPrivately(url: string): Promise<boolean>;
}

/** "Who is here?", before a reminder where there are several children. */
export function WhoPanel({ question, onChild, onLeave, openPrivately }: Props) {
  const [view, setView] = useState<'ask' | 'help' | 'leaving'>('ask');
  const { words, children, band, strength, direction, language, help } = question;
  const leave = () => {
    setView('leaving');
    onLeave();
  };

  return (
    <div class={`lw-panel lw-panel-${strength} lw-band-${band} lw-view-${view}`} lang={language} dir={direction}>
      {view === 'help' ? (
        <HelpSheetView
          sheet={help}
          onBack={() => setView('ask')}
          onLeave={leave}
          leave={words.leave}
          openPrivately={openPrivately}
        />
      ) : (
        <>
          <h2 class="lw-title" tabIndex={-1}>
            {words.ask}
          </h2>
          <p>{words.why}</p>
          <ChildButtons children={children} onChild={onChild} />
          {view === 'leaving' ? (
            <p class="lw-leaving" role="status">
              {words.leaving}
            </p>
          ) : (
            <div class="lw-actions">
              <button type="button" class="lw-button lw-leave" onClick={leave}>
                {words.leave}
              </button>
              <button type="button" class="lw-button lw-wrong" onClick={() => setView('help')}>
                {words.wrong}
              </button>
            </div>
          )}
          <p class="lw-who">{words.grownUp}</p>
        </>
      )}
    </div>
  );
}
