interface NavigationLike extends EventTarget {
  currentEntry: { url: string | null } | null;
}

/**
 * Calls back after each move of the page that loads nothing (`pushState` and the like).
 * Asks the Navigation API where there is one; else looks at the address each second.
 */
export function watchMoves(moved: () => void, signal: AbortSignal): void {
  const navigation = (globalThis as { navigation?: NavigationLike }).navigation;
  if (navigation?.currentEntry !== undefined) {
    // `navigate` comes before the address changes, `currententrychange` after.
    navigation.addEventListener('currententrychange', moved, { signal });
    return;
  }
  const timer = setInterval(moved, 1000);
  signal.addEventListener('abort', () => clearInterval(timer));
}

/** The part of an address that makes it another page: all but the fragment, unless the site routes by it. */
export const pageOf = (address: string, hashRoutes: boolean): string =>
  hashRoutes ? address : address.replace(/#.*$/, '');
