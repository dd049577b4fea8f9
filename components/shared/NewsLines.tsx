import { useEffect, useState } from 'preact/hooks';
import type { Platform } from '@/catalogue/types';
import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import type { Settings } from '@/settings/schema';
import { loadNews, type News } from '@/stores/news';
import { ask } from './background';
import { childName } from './child-name';

const { know: text, bands } = words.pages;
const NAMED = 6;

interface Props {
  settings: Settings;
  /** Shows that the page was unlocked. */
  token?: string | undefined;
  /** Refused, since the page has locked itself. */
  onLocked?: () => void;
}

/**
 * What is new in the catalogue, and which child has moved to another band; until it has been read. With a PIN, that is said
 * where the page was unlocked: a child may be the first to see it.
 */
export function NewsLines({ settings, token, onLocked }: Props) {
  const [news, setNews] = useState<News>();
  useEffect(() => void loadNews(settings, Date.now()).then(setNews, () => undefined), [settings]);
  if (!news) return null;
  const { added, changed } = news.catalogue;
  const lines = [
    ...news.bands.map(({ child, to }) => {
      const name = childName(settings.children, child.id);
      return to === '18' ? fill(text.grown, { name }) : fill(text.band, { name, band: bands[to] });
    }),
    ...(added.length > 0 ? [fill(text.newsAdded, { names: namesOf(added) })] : []),
    ...(changed.length > 0 ? [fill(text.newsChanged, { names: namesOf(changed) })] : []),
  ];
  if (lines.length === 0) return null;
  const read = async () => {
    const answer = await ask<'read-news'>({ type: 'read-news', ...(token !== undefined && { token }) }).catch(
      () => undefined,
    );
    if (answer && !answer.saved && answer.because === 'locked') onLocked?.();
    else setNews(undefined);
  };
  return (
    <section class="sheet news">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {(!settings.lock || token !== undefined) && (
        <p>
          <button type="button" class="lw-button" onClick={() => void read()}>
            {text.read}
          </button>
        </p>
      )}
    </section>
  );
}

function namesOf(platforms: readonly Platform[]): string {
  const names = platforms
    .slice(0, NAMED)
    .map(({ name }) => name)
    .join(', ');
  const more = platforms.length - NAMED;
  return more > 0 ? names + fill(text.newsAnd, { count: String(more) }) : names;
}
