import { byPerson } from '../shared/by-person';

/** One thing that can be pressed; `look`: a class of its own. */
export interface Answer {
  label: string;
  look?: string;
  onPress(): void;
}

/** What can be answered, side by side. Only a person answers: a page's script may press as it likes. */
export const Answers = ({ answers }: { answers: readonly Answer[] }) => (
  <div class="lw-actions">
    {answers.map(({ label, look = '', onPress }) => (
      <button type="button" key={label} class={`lw-button ${look}`} onClick={(event) => byPerson(event) && onPress()}>
        {label}
      </button>
    ))}
  </div>
);
