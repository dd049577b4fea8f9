import type { Platform } from '@/catalogue/types';
import { composeHelp } from '@/guidance/compose-help';
import { words } from '@/guidance/words';
import type { Settings } from '@/settings/schema';
import { HelpSheetView } from '../help/HelpSheetView';

interface Props {
  settings: Settings;
  /** Where the child is now, if that is a place Livewise knows. */
  platform: Platform | undefined;
  openSettings(): void;
}

/** The toolbar's popup: the same help sheet as on a reminder, on any page and at any time. */
export function App({ settings: { band, country, grownUp }, platform, openSettings }: Props) {
  const sheet = composeHelp({ ...(platform && { platform }), band, country, grownUp });
  return (
    <main class={`lw-panel lw-view-help lw-band-${band}`}>
      <HelpSheetView sheet={sheet} />
      <p>
        <button type="button" class="lw-button" onClick={openSettings}>
          {words.pages.popup.settings}
        </button>
      </p>
    </main>
  );
}
