import { type Answer, Answers } from './Answers';

interface Props {
  /** Its accessible name; absent where the text is enough. */
  label?: string;
  text: string;
  answers: readonly Answer[];
}

/** Something said beside the helper, with what can be answered. It is read out, but takes no focus. */
export const NudgeBox = ({ label, text, answers }: Props) => (
  <section class="lw-nudge" aria-label={label}>
    <p role="status">{text}</p>
    <Answers answers={answers} />
  </section>
);
