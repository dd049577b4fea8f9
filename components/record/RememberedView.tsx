import { lessonTitle } from '@/guidance/compose';
import type { Family } from '@/guidance/family';
import { words } from '@/guidance/parent-words';
import { childWords } from '@/guidance/words';
import type { Remembered } from '@/reminders/history';
import { platformName } from '@/settings/sites';
import { HeadRow } from './HeadRow';
import { Scroll } from './Scroll';

const { happened: text, activities } = words.pages;

const time = new Intl.DateTimeFormat(words.language, { dateStyle: 'medium', timeStyle: 'short' });

/** A lesson's title; one that a later version has no more is left out. */
function titleOf(family: Family, { band, place }: Remembered['lessons'][number], id: string): string[] {
  try {
    return [lessonTitle(family, band, place, id)];
  } catch {
    return [];
  }
}

/** What is kept of reminders besides the counts: when they last came, and which tips were shown. */
export function RememberedView({ remembered, family }: { remembered: Remembered; family: Family }) {
  const { last, lessons } = remembered;
  if (last.length === 0 && lessons.length === 0) return null;
  const tips = new Set(lessons.flatMap((each) => each.ids.flatMap((id) => titleOf(family, each, id))));
  const { language, direction } = childWords(family.language);
  return (
    <details>
      <summary>{text.kept}</summary>
      {last.length > 0 && (
        <Scroll label={text.kept}>
          <table>
            <HeadRow columns={[text.columns.platform, text.columns.activity, text.when]} />
            <tbody>
              {last.map(({ child, platform, activity, at }) => (
                <tr key={`${child} ${platform} ${activity}`}>
                  <th scope="row">{platformName(platform)}</th>
                  <td>{activities[activity]?.name}</td>
                  <td>{time.format(at)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      <h3>{text.tips}</h3>
      <ul class="tips" lang={language} dir={direction}>
        {[...tips].map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
    </details>
  );
}
