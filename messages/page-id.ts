import type { PageId } from './types';

/** The random name of this loaded page; every script of ours in it gives the same. */
export function pageId(): PageId {
  const here = globalThis as { livewisePage?: PageId };
  here.livewisePage ??= crypto.randomUUID();
  return here.livewisePage;
}
