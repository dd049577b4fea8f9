import { words } from '@/guidance/words';
import type { SettingsState } from './use-settings';

/** What is wrong with the stored settings, and that a change could not be saved. */
export const Notices = ({ problem, save }: Pick<SettingsState, 'problem' | 'save'>) => (
  <>
    {problem && (
      <p class="notice" role="alert">
        {words.pages.problems[problem]}
      </p>
    )}
    {save === 'failed' && (
      <p class="notice" role="alert">
        {words.pages.settings.notSaved}
      </p>
    )}
  </>
);
