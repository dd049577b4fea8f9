import { words } from '@/guidance/parent-words';
import { platformName } from '@/settings/sites';

const { happened: text } = words.pages;

/** Bars by platform, each with its number. */
export function PlatformBars({ places }: { places: readonly { platform: string; shown: number }[] }) {
  const most = Math.max(1, ...places.map(({ shown }) => shown));
  return (
    <figure class="chart">
      <figcaption>{text.byPlatform}</figcaption>
      <ul class="bars">
        {places.map(({ platform, shown }) => (
          <li key={platform}>
            <span>{platformName(platform)}</span>
            <span class="track" aria-hidden="true">
              <span class="fill" style={{ inlineSize: `${(shown / most) * 100}%` }} />
            </span>
            <span>{shown}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
