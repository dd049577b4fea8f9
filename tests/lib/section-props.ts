import type { SectionProps } from '@/components/options/sections';
import { NOT_MANAGED } from '@/settings/managed';
import type { Settings } from '@/settings/schema';

/** What a part of the settings page is given where nothing is locked and no policy sets anything. */
export const sectionProps = (settings: Settings, update: SectionProps['update'] = async () => true): SectionProps => ({
  settings,
  managed: NOT_MANAGED,
  loaded: { settings, managed: NOT_MANAGED },
  update,
  token: undefined,
  onToken: () => undefined,
  onLocked: () => undefined,
  onCode: () => undefined,
});
