import type { Finding, Recognise } from './types';

export interface ChatLine {
  author: string;
  text: string;
  /** When it was written, in milliseconds. */
  at: number;
}

/** Two weak lines by one author count together within this time. */
export const TOGETHER_MS = 120_000;
/** So many authors are remembered, the latest; chat may have any number. */
export const AUTHORS_LIMIT = 500;

/**
 * Makes a listener to one chat. A strong line is told of at once, a weak one only where the same author wrote another one of
 * its kind shortly before. What the listener remembers is in memory only, and goes with it.
 */
export function createListener(recognise: Recognise): (line: ChatLine) => Finding | undefined {
  const latest = new Map<string, { text: string; at: number }>();
  return ({ author, text, at }) => {
    const finding = recognise(text);
    if (!finding || finding.strong) return finding;
    const before = latest.get(author);
    const same = before?.text === text;
    // A line that is sent again stays one line, and keeps its time: or somebody who repeats it would never count.
    if (same && isNear(before, at)) return undefined;
    latest.delete(author);
    latest.set(author, { text, at });
    if (latest.size > AUTHORS_LIMIT) latest.delete(latest.keys().next().value as string);
    return before && !same && isNear(before, at) ? { ...finding, strong: true } : undefined;
  };
}

const isNear = (before: { at: number }, at: number) => Math.abs(at - before.at) <= TOGETHER_MS;
