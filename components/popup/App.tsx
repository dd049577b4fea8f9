import { words } from '@/guidance/parent-words';
import { childWords } from '@/guidance/words';
import { readerOf } from '@/reminders/reader';
import { addressToAdd, findPlatform } from '@/settings/sites';
import { HowWasThat } from '../calm/HowWasThat';
import { OwnHelp } from '../help/OwnHelp';
import { NewsLines } from '../shared/NewsLines';
import { Quiet } from '../shared/Quiet';
import { usePresence } from '../shared/use-presence';
import { useSettings } from '../shared/use-settings';
import { useWords } from '../shared/use-words';
import { TalkDue } from './TalkDue';
import { WhoRow } from './WhoRow';

const { popup: text, quiet, sites, talk } = words.pages;

/** What is known of the tab below the popup. */
export interface CurrentPage {
  /** The id of where the child is, if that is a place Livewise knows. */
  platform?: string | undefined;
  url?: string | undefined;
}

interface Props {
  page: CurrentPage;
  openSettings(): void;
  /** Takes the parent to where an address can be added. */
  addSite(address: string): void;
}

/**
 * The toolbar's popup: the same help sheet as on a reminder, on any page and at any time. What is for the grown-up is
 * folded, so that help is what a child finds.
 */
export function App({ page, openSettings, addSite }: Props) {
  const { loaded } = useSettings();
  const presence = usePresence();
  const reader = loaded && presence && readerOf(loaded.settings, presence, Date.now());
  useWords(reader?.family.language ?? 'en');
  if (!reader) return null;
  const { settings } = loaded;
  const { child, band, ages, family } = reader;
  const platform = page.platform === undefined ? undefined : findPlatform(page.platform, settings);
  const address = page.url === undefined ? undefined : addressToAdd(page.url, settings.sites);

  return (
    <main class={`lw-panel lw-view-help lw-band-${band}`}>
      <TalkDue settings={settings} />
      {settings.children.length > 1 && <WhoRow key={child?.id} settings={settings} child={child} />}
      <HowWasThat
        text={childWords(family.language)}
        onBad={() => document.querySelector<HTMLElement>('.lw-help .lw-title')?.focus()}
      />
      <OwnHelp {...(platform && { platform })} band={band} ages={ages} family={family} />
      <details class="fold">
        <summary>{quiet.title}</summary>
        <Quiet presence={presence} hasPin={settings.lock !== undefined} />
      </details>
      <NewsLines settings={settings} />
      <p class="lw-for-grown-up">
        <button type="button" class="lw-button" onClick={openSettings}>
          {text.settings}
        </button>
        <a class="lw-button" href="/guide.html#happened" target="_blank" rel="noopener">
          {talk.happened}
        </a>
        {address && (
          <button type="button" class="lw-button" onClick={() => addSite(address)}>
            {sites.here}
          </button>
        )}
      </p>
    </main>
  );
}
