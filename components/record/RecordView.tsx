import { words } from '@/guidance/parent-words';
import { byDay, byPlace, byPlatform, type ReminderRecord } from '@/reminders/record';
import { platformName } from '@/settings/sites';
import { dateText } from '../shared/plural';
import { DayChart } from './DayChart';
import { HeadRow } from './HeadRow';
import { PlatformBars } from './PlatformBars';
import { Scroll } from './Scroll';

const { happened: text, activities } = words.pages;

/** All that is kept of what happened: as bars, and as tables. The same for parent and child. */
export function RecordView({ record, now }: { record: ReminderRecord; now: number }) {
  if (record.entries.length === 0) return <p>{text.empty}</p>;
  const { columns } = text;
  const days = byDay(record, now);
  return (
    <>
      <div class="columns">
        <DayChart days={days} />
        <PlatformBars places={byPlatform(record)} />
      </div>
      <Scroll label={text.table}>
        <table>
          <caption>{text.table}</caption>
          <HeadRow
            columns={[columns.platform, columns.activity, columns.shown, columns.left, columns.carriedOn, columns.open]}
          />
          <tbody>
            {byPlace(record).map(({ platform, activity, shown, left, carriedOn }) => (
              <tr key={`${platform} ${activity}`}>
                <th scope="row">{platformName(platform)}</th>
                <td>{activities[activity].name}</td>
                <td>{shown}</td>
                <td>{left}</td>
                <td>{carriedOn}</td>
                <td>{Math.max(0, shown - left - carriedOn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      <details>
        <summary>{text.dayTable}</summary>
        <Scroll label={text.dayTable}>
          <table>
            <HeadRow columns={[text.day, columns.shown]} />
            <tbody>
              {days
                .filter(({ shown }) => shown > 0)
                .map(({ day, shown }) => (
                  <tr key={day}>
                    <th scope="row">{dateText(day)}</th>
                    <td>{shown}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </Scroll>
      </details>
    </>
  );
}
