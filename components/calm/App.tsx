import { useState } from 'preact/hooks';
import { composeHelp } from '@/guidance/compose-help';
import { words } from '@/guidance/words';
import type { Settings } from '@/settings/schema';
import { HelpSheetView } from '../help/HelpSheetView';
import { PictureOf } from '../shared/pictures';

const text = words.pages.calm;

interface Props {
  settings: Settings;
  closeTab(): void;
}

/** Where Leave leads when there is no page to go back to. */
export function App({ settings: { band, country, grownUp }, closeTab }: Props) {
  const [help, setHelp] = useState(false);
  return (
    <main class={`lw-panel lw-calm lw-band-${band} ${help ? 'lw-view-help' : 'lw-layout-above'}`}>
      {help ? (
        <HelpSheetView sheet={composeHelp({ band, country, grownUp })} onBack={() => setHelp(false)} />
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
