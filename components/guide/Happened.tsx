import { numberIn } from '@/guidance/dial';
import { fill } from '@/guidance/fill';
import { guideSources } from '@/guidance/guides/sources';
import { COMMON_PARTS } from '@/guidance/guides/types';
import { emergencyNumber } from '@/guidance/help';
import { directionOf } from '@/guidance/languages';
import { words } from '@/guidance/parent-words';
import { PROBLEMS } from '@/guidance/types';
import { Lines } from './Lines';
import { type HelpPlace, ParentServices } from './ParentServices';
import { Sources } from './Sources';

const { guides: text } = words;

/** "What happened?", for the parent: first what to do now, then how to be with the child, and who can help. */
export function Happened({ country, ages, chosen }: HelpPlace & { chosen: string }) {
  const { problems, stay, doNot, keep, who, after } = text.happened;
  const number = emergencyNumber(country);
  const problem = PROBLEMS.find((each) => each === chosen);
  const guide = problem && problems[problem];
  const sources = [
    ...(problem ? guideSources.problems[problem] : []),
    ...COMMON_PARTS.flatMap((part) => guideSources.common[part]),
  ];
  return (
    <>
      <h1>{guide?.label ?? text.happenedTitle}</h1>
      <p class="emergency">
        {number
          ? fill(text.emergency, { number: numberIn(number, directionOf(words.language)) })
          : text.emergencyNoNumber}
      </p>
      <nav class="no-print" aria-label={text.happenedTitle}>
        <p>{text.happenedIntro}</p>
        <ul>
          {PROBLEMS.map((each) => (
            <li key={each}>
              <a class="lw-button" href={`#happened/${each}`} aria-current={each === problem ? 'page' : undefined}>
                {problems[each].label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {guide && (
        <section class="now">
          <h2>{text.first}</h2>
          <Lines all={guide.first} isOrdered />
          {guide.notes?.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </section>
      )}
      <h2>{text.stay}</h2>
      <Lines all={stay.lines} />
      <h3>{text.say}</h3>
      <Lines all={stay.say} class="say" />
      <h2>{text.doNot}</h2>
      <Lines all={doNot} />
      <h2>{text.keep}</h2>
      <Lines all={keep} />
      <h2>{text.who}</h2>
      <Lines all={who} isOrdered />
      <ParentServices country={country} ages={ages} />
      <h2>{text.after}</h2>
      <Lines all={after} />
      <Sources all={sources} />
    </>
  );
}
