import { useEffect, useId, useState } from 'preact/hooks';
import { platforms } from '@/catalogue';
import { shutPlatforms } from '@/catalogue/shut';
import type { Platform } from '@/catalogue/types';
import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import { byPlatform } from '@/reminders/record';
import { useRecord } from '../record/use-record';
import { Switch } from '../shared/fields';
import { Managed } from '../shared/Managed';
import { monthText, plural } from '../shared/plural';
import { PlatformFacts } from './PlatformFacts';
import type { SectionProps } from './sections';

const { know: text } = words.pages;

/** Every platform, those where reminders came first: what it is, its ages, how to report, and on or off. */
export function PlatformList({ settings, managed, update }: SectionProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const record = useRecord();
  const used = new Map(record && byPlatform(record).map(({ platform, shown }) => [platform, shown]));
  const found = platforms
    .filter((platform) => matches(platform, query))
    .sort((a, b) => (used.get(b.id) ?? 0) - (used.get(a.id) ?? 0));
  const { platformsOff: off, country } = settings;
  const [open, setOpen] = useState<string | undefined>(location.hash.split('/')[1]);
  useEffect(() => {
    if (open) document.getElementById(`platform-${open}`)?.scrollIntoView();
  }, []);

  return (
    <section class="sheet">
      <h2>{text.title}</h2>
      <p class="hint">{text.hint}</p>
      <div class="field">
        <label for={id}>{text.search}</label>
        <input id={id} type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
      </div>
      <p class="hint" role="status">
        {found.length > 0 ? plural(text.found, found.length) : text.noneFound}
      </p>
      <div class="platforms">
        {found.map((platform) => (
          <details
            key={platform.id}
            id={`platform-${platform.id}`}
            open={open === platform.id}
            onToggle={(event) => {
              if (event.currentTarget.open) setOpen(platform.id);
              else if (open === platform.id) setOpen(undefined);
            }}
          >
            <summary>
              <strong>{platform.name}</strong>
              {platform.adult && <small>{text.adult}</small>}
              {used.has(platform.id) && <small>{text.used}</small>}
              {off.includes(platform.id) && <small>{text.offNow}</small>}
            </summary>
            {open === platform.id && (
              <>
                <PlatformFacts platform={platform} country={country} />
                <p>
                  <a href={`/guide.html#platform/${platform.id}`} target="_blank" rel="noopener">
                    {text.guide}
                  </a>
                </p>
                {!platform.appOnly && (
                  <Managed managed={managed} setting="platformsOff">
                    <Switch
                      label={fill(text.on, { platform: platform.name })}
                      on={!off.includes(platform.id)}
                      onChange={(on) => {
                        const others = off.filter((each) => each !== platform.id);
                        void update({ platformsOff: on ? others : [...others, platform.id] });
                      }}
                    />
                  </Managed>
                )}
              </>
            )}
          </details>
        ))}
      </div>
      {query.trim() && <Shut query={query} />}
    </section>
  );
}

/** Those that are no more, since parents look for them. */
const Shut = ({ query }: { query: string }) => (
  <>
    {shutPlatforms
      .filter((platform) => isNamed(platform.name, platform.hosts, query))
      .map(({ name, shut, source }) => (
        <p key={name}>
          {fill(text.shut, { platform: name, date: monthText(shut) })}{' '}
          <a href={source} target="_blank" rel="noreferrer">
            {text.source}
          </a>
        </p>
      ))}
  </>
);

const matches = ({ name, sites }: Platform, query: string): boolean =>
  isNamed(
    name,
    sites.flatMap(({ hosts }) => hosts),
    query,
  );

function isNamed(name: string, hosts: readonly string[], query: string): boolean {
  const wanted = query.trim().toLowerCase();
  return name.toLowerCase().includes(wanted) || hosts.some((host) => host.includes(wanted));
}
