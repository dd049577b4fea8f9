import type { Source } from '@/catalogue/types';
import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import { dateText } from '../shared/plural';

const { guides: text } = words;

/** Where a guide comes from. Printed too: whoever is handed the page can look it up. */
export function Sources({ all }: { all: readonly Source[] }) {
  const addresses = [...new Set(all.map(({ source }) => source))];
  const [first] = all.map(({ checked }) => checked).sort();
  return (
    <details class="sources" open>
      <summary>{text.sources}</summary>
      <ul>
        {addresses.map((address) => (
          <li key={address}>
            <a href={address} target="_blank" rel="noreferrer">
              {address}
            </a>
          </li>
        ))}
      </ul>
      {first && <p>{fill(text.checked, { date: dateText(first) })}</p>}
    </details>
  );
}
