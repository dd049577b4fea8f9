import type { LanguagePack } from './types';

/** Reads a language's patterns, a part at a time. */
type ReadPack = () => Generator<void, LanguagePack>;

const NAME = 'livewiseChatPack';

/** Leaves a language's patterns for the script that reads the chat, in the world of our scripts. */
export function leavePack(read: ReadPack): void {
  Object.defineProperty(globalThis, NAME, { value: read, configurable: true });
}

/** What was left; an element of the page that has that name is none. */
export const packHere = (): ReadPack | undefined => Object.getOwnPropertyDescriptor(globalThis, NAME)?.value;
