/**
 * Asks a page's schema.org data (https://schema.org/isLiveBroadcast) whether it is live now.
 *
 * `isLiveBroadcast` stays true on some finished streams, so an end date in the past means not live.
 *
 * @param idProperty the itemprop that names the video; the data is ignored while it names another one
 */
export function microdataVerdict(
  page: Document,
  idProperty?: string,
  content?: string,
  now = new Date(),
): boolean | undefined {
  const named = idProperty ? read(page, idProperty) : undefined;
  if (idProperty && named !== content) return undefined;
  const flag = read(page, 'isLiveBroadcast') ?? fromJsonLd(page, 'isLiveBroadcast');
  if (flag === undefined) {
    // The page speaks of this very video, is all there, and says nothing of a broadcast.
    return named !== undefined && page.readyState !== 'loading' ? false : undefined;
  }
  if (!/^(?:https?:\/\/schema\.org\/)?true$/i.test(flag)) return false;
  const end = read(page, 'endDate') ?? fromJsonLd(page, 'endDate');
  if (end !== undefined && !(new Date(end) > now)) return false;
  const start = read(page, 'startDate') ?? fromJsonLd(page, 'startDate');
  return !(start !== undefined && new Date(start) > now);
}

function read(page: Document, property: string): string | undefined {
  const element = page.querySelector(`[itemprop~="${property}"]`);
  return element?.getAttribute('content') ?? element?.getAttribute('href') ?? undefined;
}

function fromJsonLd(page: Document, property: string): string | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = new RegExp(`"${property}"\\s*:\\s*(?:"([^"]*)"|(true|false))`).exec(script.textContent ?? '');
    if (found) return found[1] ?? found[2];
  }
  return undefined;
}
