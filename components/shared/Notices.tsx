import { words } from '@/guidance/parent-words';
import type { SettingsProblem } from '@/settings/parse';
import type { SaveState } from './use-settings';

const { problems, settings: text } = words.pages;

/** That the browser's storage took nothing. */
export const NotSaved = () => (
  <p class="notice" role="alert">
    {text.notSaved}
  </p>
);

/** What is wrong with the stored settings, and that a change could not be saved. */
export const Notices = ({ problem, save }: { problem: SettingsProblem | undefined; save: SaveState }) => (
  <>
    {problem && (
      <p class="notice" role="alert">
        {problems[problem]}
      </p>
    )}
    {save === 'failed' && <NotSaved />}
    {save === 'locked' && (
      <p class="notice" role="alert">
        {text.lockedAgain}
      </p>
    )}
  </>
);
