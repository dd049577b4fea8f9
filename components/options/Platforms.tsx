import { useId, useState } from 'preact/hooks';
import { platforms } from '@/catalogue';
import { fill } from '@/guidance/fill';
import { words } from '@/guidance/words';

const text = words.pages.settings;
const plural = new Intl.PluralRules('en');

interface Props {
  off: readonly string[];
  onChange(off: string[]): void;
}

/** All platforms, to be found by name or host and switched off or on. */
export function Platforms({ off, onChange }: Props) {
  const id = useId();
  const [query, setQuery] = useState('');
  const found = platforms.filter((platform) => matches(platform, query));
  const count = fill(text.found[plural.select(found.length) === 'one' ? 'one' : 'other'], {
    count: String(found.length),
  });

  return (
    <section class="sheet">
      <h2>{text.platforms}</h2>
      <p class="hint">{text.platformsHint}</p>
      <div class="field">
        <label for={id}>{text.search}</label>
        <input id={id} type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      </div>
      <p class="hint" role="status">
        {found.length > 0 ? count : text.noneFound}
      </p>
      <ul class="platforms">
        {found.map(({ id: platform, name, adult }) => (
          <li key={platform}>
            <label class="switch">
              <input
                type="checkbox"
                checked={!off.includes(platform)}
                onChange={(event) =>
                  onChange(event.currentTarget.checked ? off.filter((each) => each !== platform) : [...off, platform])
                }
              />
              <span>
                {name}
                {adult && <small> ({text.adult})</small>}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  );
}

function matches({ name, sites }: (typeof platforms)[number], query: string): boolean {
  const wanted = query.trim().toLowerCase();
  return name.toLowerCase().includes(wanted) || sites.some(({ hosts }) => hosts.some((host) => host.includes(wanted)));
}
