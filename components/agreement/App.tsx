import { ACTIVITIES } from '@/catalogue/types';
import { numberIn } from '@/guidance/dial';
import { fill } from '@/guidance/fill';
import { emergencyNumber } from '@/guidance/help';
import { directionOf } from '@/guidance/languages';
import { words } from '@/guidance/parent-words';
import { rulesFor } from '@/reminders/defaults';
import { bandOf } from '@/settings/children';
import type { Child, Settings } from '@/settings/schema';

const { talk: text, activities } = words.pages;
const lists = new Intl.ListFormat(words.language, { type: 'disjunction' });

/** The family agreement of one child: one page, made from the settings, to sign together. */
export function App({ settings, child }: { settings: Settings; child: Child }) {
  const band = bandOf(child, Date.now());
  const all = words.agreement[band];
  const { grownUps, promise, lock, country } = settings;
  const gated = ACTIVITIES.filter(
    (activity) =>
      child.activities[activity].on &&
      rulesFor({ activity, adult: false }, child.activities[activity], band, lock !== undefined).strength === 'gate',
  );
  const number = emergencyNumber(country);
  const names = grownUps.length > 0 ? lists.format(grownUps.map(({ name }) => name)) : undefined;

  const childLines = [
    ...all.child,
    ...(gated.length > 0
      ? [fill(all.gate, { activities: lists.format(gated.map((activity) => activities[activity].inSentence)) })]
      : []),
    ...(names ? [fill(all.tell, { grownUps: names })] : []),
    ...(number ? [fill(all.emergency, { number: numberIn(number, directionOf(words.language)) })] : []),
  ];
  const grownUpLines = [...all.grownUp, ...(promise ? [all.promise] : [])];

  return (
    <main class="agreement">
      <p class="no-print">
        <button type="button" class="lw-button lw-primary" onClick={() => window.print()}>
          {text.print}
        </button>
      </p>
      <h1>{all.title}</h1>
      <p>{all.intro}</p>
      <h2>{child.nickname ? `${child.nickname}: ${all.childTitle}` : all.childTitle}</h2>
      <ul>
        {childLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{all.grownUpTitle}</h2>
      <ul>
        {grownUpLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>
        {all.change} <span class="blank" />
      </p>
      <div class="signatures">
        {[text.signed.child, text.signed.grownUp, text.signed.date].map((label) => (
          <p key={label}>
            <span class="blank" />
            {label}
          </p>
        ))}
      </div>
    </main>
  );
}
