import { useEffect, useId, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { platformById } from '@/catalogue';
import type { Activity } from '@/catalogue/types';
import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import { MOST_SITES, type OwnSite } from '@/settings/schema';
import type { TypedSite } from '@/settings/site-address';
import { sitePattern } from '@/settings/sites';
import { loadSitesLeftOut } from '@/stores/sync';
import { Field, SelectField } from '../shared/fields';
import { Managed } from '../shared/Managed';
import { useSaid } from '../shared/use-said';
import { useStored } from '../shared/use-stored';
import { activityOptions } from './activity-options';
import { addSite } from './add-site';
import { MissingPlatform } from './MissingPlatform';
import { SiteList } from './SiteList';
import type { SectionProps } from './sections';

const { sites: text } = words.pages;

/** Asks the browser for a site; must follow a press. */
const request = (site: Pick<OwnSite, 'host'>) => browser.permissions.request({ origins: [sitePattern(site)] });

/** Sites that the parent adds. */
export function Sites({ settings, managed, update, toAdd = '' }: SectionProps) {
  const id = useId();
  const [address, setAddress] = useState(toAdd);
  const [activity, setActivity] = useState<Activity>('watching');
  const { said, say } = useSaid();
  const [isRefused, setRefused] = useState(false);
  const [read, setRead] = useState<(typed: string) => TypedSite>();
  // The list of public suffixes is large, and needed only here.
  useEffect(() => void import('@/settings/site-address').then(({ siteFromText }) => setRead(() => siteFromText)), []);
  const { sites } = settings;

  const refuse = (why: string) => {
    say(why);
    setRefused(true);
  };

  const add = async () => {
    say('');
    setRefused(false);
    const typed = read?.(address);
    if (!typed) return;
    if ('problem' in typed) {
      const platform = typed.platform === undefined ? '' : (platformById(typed.platform)?.name ?? '');
      refuse(fill(text.problems[typed.problem], { platform }));
      return;
    }
    const site = { ...typed.site, activity };
    const others = sites.filter(({ host, path }) => host !== site.host || path !== site.path);
    if (others.length >= MOST_SITES) {
      refuse(fill(text.full, { count: String(MOST_SITES) }));
      return;
    }
    const save = async () => {
      const isSaved = await update({ sites: [...others, site] });
      if (isSaved) {
        say(text.added);
        setAddress('');
      }
      return isSaved;
    };
    await addSite(site, save, browser.permissions, sites);
  };

  return (
    <>
      <section class="sheet">
        <h2>{text.title}</h2>
        <p class="hint">{text.hint}</p>
        <Managed managed={managed} setting="sites">
          <form
            class="site-form"
            onSubmit={(event) => {
              event.preventDefault();
              void add();
            }}
          >
            <Field id={id} label={text.address} hint={text.addressHint}>
              <input
                id={id}
                type="text"
                inputMode="url"
                autocomplete="off"
                autocapitalize="off"
                spellcheck={false}
                value={address}
                onInput={(event) => setAddress(event.currentTarget.value)}
              />
            </Field>
            <SelectField<Activity>
              label={text.activity}
              value={activity}
              options={activityOptions}
              onChange={setActivity}
            />
            <div>
              <button type="submit" class="lw-button lw-primary" disabled={!read}>
                {text.add}
              </button>
              <p class="hint">{text.addHint}</p>
            </div>
            <p role="status" class={isRefused && said ? 'notice' : undefined}>
              {said}
            </p>
          </form>
        </Managed>
        <h3>{text.list}</h3>
        <SiteList
          sites={sites}
          isManaged={managed.keys.includes('sites')}
          onAllow={request}
          onRemove={(gone) => void update({ sites: sites.filter((site) => site !== gone) })}
        />
        {settings.sync && <LeftOut sites={sites} />}
      </section>
      <MissingPlatform />
    </>
  );
}

/** Sites that came through the browser's account and cannot be used here. */
function LeftOut({ sites }: { sites: readonly OwnSite[] }) {
  const all = useStored('sync', 'sites', loadSitesLeftOut, (): string[] => []) ?? [];
  const leftOut = all.filter((each) => !sites.some(({ host, path }) => `${host}${path}` === each));
  if (leftOut.length === 0) return null;
  return (
    <div class="notice" role="alert">
      <p>{text.leftOut}</p>
      <ul>
        {leftOut.map((site) => (
          <li key={site}>{site}</li>
        ))}
      </ul>
    </div>
  );
}
