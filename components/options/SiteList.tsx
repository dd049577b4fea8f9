import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import type { OwnSite } from '@/settings/schema';
import { siteName, sitePattern } from '@/settings/sites';
import { useFirstPress } from '../shared/use-first-press';

const { sites: text, activities } = words.pages;

interface Props {
  sites: readonly OwnSite[];
  /** Whether a policy sets them: they can be allowed here, and not removed. */
  isManaged: boolean;
  onAllow(site: OwnSite): void;
  onRemove(site: OwnSite): void;
}

/** The parent's sites, each with whether the browser allows it. */
export function SiteList({ sites, isManaged, onAllow, onRemove }: Props) {
  const isFirst = useFirstPress();
  if (sites.length === 0) return <p>{text.none}</p>;
  return (
    <ul class="sites">
      {sites.map((site) => (
        <Row
          key={`${site.host}${site.path}`}
          site={site}
          onAllow={() => onAllow(site)}
          {...(!isManaged && { onRemove: (press: Event) => isFirst(press) && onRemove(site) })}
        />
      ))}
    </ul>
  );
}

function Row({ site, onAllow, onRemove }: { site: OwnSite; onAllow(): void; onRemove?: (press: Event) => void }) {
  const isAllowed = useAllowed(sitePattern(site));
  const host = siteName(site);
  const isWhole = site.host !== host && site.path === '';
  return (
    <li>
      <strong>{isWhole ? fill(text.wholeSite, { host }) : `${host}${site.path}`}</strong>
      <span>{activities[site.activity].name}</span>
      {isAllowed !== undefined && (
        <span class={isAllowed ? 'hint' : 'notice'}>{isAllowed ? text.allowed : text.notAllowed}</span>
      )}
      <span class="row">
        {isAllowed === false && (
          <button type="button" class="lw-button lw-primary" onClick={onAllow}>
            {fill(text.allow, { host })}
          </button>
        )}
        {onRemove && (
          <button type="button" class="lw-button" onClick={onRemove}>
            {fill(text.remove, { host: `${host}${site.path}` })}
          </button>
        )}
      </span>
    </li>
  );
}

/** Whether the browser lets us see a site, kept in step; absent until it has answered. */
function useAllowed(pattern: string): boolean | undefined {
  const [isAllowed, setAllowed] = useState<boolean>();
  useEffect(() => {
    const look = () => void browser.permissions.contains({ origins: [pattern] }).then(setAllowed);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, [pattern]);
  return isAllowed;
}
