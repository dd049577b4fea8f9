import type { Helper } from '@/guidance/types';
import { GrownUp } from '../help/GrownUp';
import { Drawn } from '../shared/Drawn';
import { Answers } from './Answers';

interface Props {
  helper: Helper;
  onLeave(): void;
  onHelp(): void;
  onBack(): void;
}

/** Stands in the page's place once the child has covered it. */
export const Covered = ({ helper: { words, help, drawing }, onLeave, onHelp, onBack }: Props) => (
  <>
    <div class="lw-picture">
      <Drawn drawing={drawing} />
    </div>
    <h2 class="lw-title" tabIndex={-1}>
      {words.covered.title}
    </h2>
    <p>{words.covered.text}</p>
    <p class="lw-do-now">{words.covered.off}</p>
    <section>
      <h3>{help.grownUp.title}</h3>
      <p>{help.grownUp.text}</p>
      {help.grownUp.people.map((grownUp) => (
        <GrownUp key={grownUp.name} grownUp={grownUp} />
      ))}
    </section>
    <Answers
      answers={[
        { label: words.leave, look: 'lw-leave', onPress: onLeave },
        { label: words.wrong, look: 'lw-wrong', onPress: onHelp },
        { label: words.covered.back, onPress: onBack },
      ]}
    />
  </>
);
