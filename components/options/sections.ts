import type { Settings } from '@/settings/schema';
import type { LoadedSettings } from '@/settings/store';

/** The parts of the settings page, in their order. */
export const SECTIONS = [
  'home',
  'children',
  'grown-ups',
  'reminders',
  'platforms',
  'sites',
  'happened',
  'talk',
  'lock',
  'transfer',
  'about',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** What a part of the settings page is given. */
export interface SectionProps {
  settings: Settings;
  managed: LoadedSettings['managed'];
  loaded: LoadedSettings;
  update(change: Partial<Settings>): Promise<boolean>;
  /** The address that the toolbar's popup handed on. */
  toAdd?: string;
  token: string | undefined;
  onToken(token: string | undefined): void;
  /** What was asked for was refused, since the page has locked itself. */
  onLocked(): void;
  /** A new PIN's recovery code, to be shown until it is kept. */
  onCode(code: string | undefined): void;
}

/** The part that an address names after its `#`. */
export const sectionOf = (hash: string): SectionId =>
  SECTIONS.find((section) => hash.slice(1).split('/')[0] === section) ?? 'home';
