import type { ComponentChildren } from 'preact';
import { words } from '@/guidance/parent-words';
import type { Managed as ManagedSettings } from '@/settings/managed';
import type { SettingsKey } from '@/settings/schema';

interface Props {
  managed: ManagedSettings;
  /** The setting that stands inside. */
  setting: SettingsKey;
  children: ComponentChildren;
}

/** What a policy sets is shown, and cannot be changed. */
export const Managed = ({ managed, setting, children }: Props) =>
  managed.keys.includes(setting) ? (
    <fieldset class="managed" disabled>
      <p class="managed-note">{words.pages.settings.managed}</p>
      {children}
    </fieldset>
  ) : (
    children
  );
