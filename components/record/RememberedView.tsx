import { lessonWords } from '@/guidance/compose';
import type { Language } from '@/guidance/languages';
import { words } from '@/guidance/parent-words';
import type { Remembered } from '@/reminders/history';
import { platformName } from '@/settings/sites';
import { HeadRow } from './HeadRow';

const { happened: text, activities } = words.pages;

const time = new Intl.DateTimeFormat(words.language, { dateStyle: 'medium', timeStyle: 'short' });

/** A lesson's title; one that a later version has no more is left out. */
function titleOf(language: Language, { band, place }: Remembered['lessons'][number], id: string): string[] {
  try {
    return [lessonWords(language, band, place, id).title];
  } catch {
    return [];
  }
}

/** What is kept besides the counts, so that nothing is kept that cannot be looked at. */
export function RememberedView({ remembered, language }: { remembered: Remembered; language: Language }) {
  const { last, lessons } = remembered;
  if (last.length === 0 && lessons.length === 0) return null;
  const tips = new Set(lessons.flatMap((each) => each.ids.flatMap((id) => titleOf(language, each, id))));
  return (
    <details>
      <summary>{text.kept}</summary>
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
      <h3>{text.tips}</h3>
      <ul lang={language}>
        {[...tips].map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
    </details>
  );
}
