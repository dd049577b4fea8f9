import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import { dateText, plural } from '../shared/plural';

const { happened: text } = words.pages;
const BAR = 12;
const GAP = 4;
const HEIGHT = 100;

/** Bars by day. The table beside it says the same to those who do not see it. */
export function DayChart({ days }: { days: readonly { day: string; shown: number }[] }) {
  const most = Math.max(1, ...days.map(({ shown }) => shown));
  const width = days.length * (BAR + GAP);
  const total = days.reduce((sum, { shown }) => sum + shown, 0);
  return (
    <figure class="chart">
      <figcaption>{text.byDay}</figcaption>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT + 4}`}
        role="img"
        aria-label={`${text.byDay}: ${fill(text.total, { count: String(total), days: String(days.length) })}`}
      >
        <line class="axis" x1="0" x2={width} y1={HEIGHT + 2} y2={HEIGHT + 2} />
        {days.map(({ day, shown }, index) => {
          const height = (shown / most) * HEIGHT;
          return (
            <rect key={day} class="bar" x={index * (BAR + GAP)} y={HEIGHT - height} width={BAR} height={height} rx="2">
              <title>{fill(text.dayLabel, { day: dateText(day), count: plural(text.days, shown) })}</title>
            </rect>
          );
        })}
      </svg>
      {/* The oldest day is at the left, as in the picture, whatever the language. */}
      <p class="chart-ends hint" dir="ltr" aria-hidden="true">
        <span>{dateText(days[0]?.day ?? '')}</span>
        <span>{dateText(days.at(-1)?.day ?? '')}</span>
      </p>
    </figure>
  );
}
