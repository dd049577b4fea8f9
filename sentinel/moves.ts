/**
 * Calls back after each move of the page that loads nothing (`pushState` and the like).
 * Asks the Navigation API where there is one; else looks at the address each second.
 *
 * @returns ends it
 */
export function watchMoves(moved: () => void): () => void {
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  if (navigation && 'currentEntry' in navigation) {
    // `navigate` comes before the address changes, `currententrychange` after.
    navigation.addEventListener('currententrychange', moved);
    return () => navigation.removeEventListener('currententrychange', moved);
  }
  const timer = setInterval(moved, 1000);
  return () => clearInterval(timer);
}

/** The part of an address that makes it another page: all but the fragment, unless the site routes by it. */
export const pageOf = (address: string, hashRoutes: boolean): string =>
  hashRoutes ? address : (address.split('#', 1)[0] ?? '');
