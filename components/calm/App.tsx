import { useState } from 'preact/hooks';
import { composeHelp } from '@/guidance/compose-help';
import type { Family } from '@/guidance/family';
import type { Band } from '@/guidance/types';
import { words } from '@/guidance/words';
import { HelpSheetView } from '../help/HelpSheetView';
import { PictureOf } from '../shared/pictures';

const text = words.pages.calm;

interface Props {
  band: Band;
  family: Family;
  closeTab(): void;
}

/** Where Leave leads when there is no page to go back to. */
export function App({ band, family, closeTab }: Props) {
  const [help, setHelp] = useState(false);
  return (
    <main class={`lw-panel lw-calm lw-band-${band} ${help ? 'lw-view-help' : 'lw-layout-above'}`}>
      {help ? (
        <HelpSheetView sheet={composeHelp({ band, family })} onBack={() => setHelp(false)} />
      ) : (
        <>
          <div class="lw-picture">
            <PictureOf name="door" />
          </div>
          <div class="lw-lesson">
            <h1 class="lw-title">{text[band].title}</h1>
            <p>{text[band].text}</p>
          </div>
          <div class="lw-actions">
            <button type="button" class="lw-button lw-primary" onClick={closeTab}>
              {text.close}
            </button>
            <button type="button" class="lw-button" onClick={() => setHelp(true)}>
              {text.help}
            </button>
          </div>
        </>
      )}
    </main>
  );
}
