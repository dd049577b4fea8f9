import type { PageId } from './types';

/** The random name of this loaded page; every script of ours in it gives the same. */
export function pageId(): PageId {
  const here = globalThis as { livewisePage?: PageId };
  // Not `randomUUID`: a page without TLS has none.
  here.livewisePage ??= crypto.getRandomValues(new Uint32Array(4)).join('');
  return here.livewisePage;
}
