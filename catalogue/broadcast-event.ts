import type { PageState } from './types';

const TRUE = /^(?:https?:\/\/schema\.org\/)?true$/i;

/**
 * Asks a page's schema.org data (https://schema.org/isLiveBroadcast) whether it is live now.
 *
 * `isLiveBroadcast` stays true on some finished streams, so an end date in the past means over.
 *
 * @param idProperty the itemprop that names the video; the data is ignored while it names another one
 * @param content the video that the address names, if it names one
 */
export function broadcastState(
  page: Document,
  idProperty?: string,
  content?: string,
  now = new Date(),
): PageState | undefined {
  const named = idProperty ? read(page, idProperty) : undefined;
  if (idProperty && (named === undefined || named !== (content ?? named))) return undefined;
  const said = (property: string) => read(page, property) ?? fromJsonLd(page, property);
  const flag = said('isLiveBroadcast');
  if (flag === undefined) {
    // The page speaks of this very video, is all there, and says nothing of a broadcast.
    return named !== undefined && page.readyState !== 'loading' ? 'over' : undefined;
  }
  // A date that cannot be read is none: it compares with nothing.
  const [start, end] = [said('startDate'), said('endDate')].map((date) => new Date(date ?? ''));
  if (start && start > now) return 'off';
  if (!TRUE.test(flag) || (end && end <= now)) return 'over';
  return 'live';
}

/** Microdata (`itemprop`) and RDFa (`property`) hold a value in the same places. */
function read(page: Document, property: string): string | undefined {
  const element = page.querySelector(
    `[itemprop~="${property}"], [property~="${property}"], [property~="schema:${property}"]`,
  );
  return (
    element?.getAttribute('content') ??
    element?.getAttribute('href') ??
    element?.getAttribute('datetime') ??
    (element?.textContent?.trim() || undefined)
  );
}

function fromJsonLd(page: Document, property: string): string | undefined {
  for (const script of page.scripts) {
    if (script.type !== 'application/ld+json') continue;
    const found = new RegExp(`"${property}"\\s*:\\s*(?:"([^"]*)"|(true|false))`).exec(script.textContent ?? '');
    if (found) return found[1] ?? found[2];
  }
  return undefined;
}
