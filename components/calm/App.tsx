import { useState } from 'preact/hooks';
import type { Family } from '@/guidance/family';
import type { Ages } from '@/guidance/help/ages';
import { draw } from '@/guidance/pictures';
import type { Band } from '@/guidance/types';
import { childWords } from '@/guidance/words';
import { OwnHelp } from '../help/OwnHelp';
import { Drawn } from '../shared/Drawn';
import { HowWasThat } from './HowWasThat';

interface Props {
  band: Band;
  ages: Ages;
  family: Family;
  closeTab(): void;
}

/** Where Leave leads when there is no page to go back to. */
export function App({ band, ages, family, closeTab }: Props) {
  const [help, setHelp] = useState(false);
  const text = childWords(family.language);
  return (
    <main
      lang={text.language}
      dir={text.direction}
      class={`lw-panel lw-calm lw-band-${band} ${help ? 'lw-view-help' : 'lw-layout-above'}`}
    >
      {help ? (
        <OwnHelp band={band} ages={ages} family={family} onBack={() => setHelp(false)} />
      ) : (
        <>
          <div class="lw-picture">
            <Drawn drawing={draw('door')} />
          </div>
          <div class="lw-lesson">
            <h1 class="lw-title">{text.calm[band].title}</h1>
            <p>{text.calm[band].text}</p>
          </div>
          <HowWasThat text={text} onBad={() => setHelp(true)} />
          <div class="lw-actions">
            <button type="button" class="lw-button lw-primary" onClick={closeTab}>
              {text.closeTab}
            </button>
            <button type="button" class="lw-button" onClick={() => setHelp(true)}>
              {text.reminder.wrong}
            </button>
          </div>
        </>
      )}
    </main>
  );
}
