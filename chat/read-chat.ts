import type { LiveChat } from '@/catalogue/types';
import { type ChatLine, readRow } from './read-row';

/** How long messages are gathered before they are read, in milliseconds. */
const GATHER = 250;
/** Milliseconds of reading at a time: a picture that moves has 16 for a frame. */
const SLICE = 1.5;
/** Until the next piece of reading, where one was not enough. */
const BETWEEN = 20;
/** Messages that wait at most; in a flood the newest count. */
const MOST_WAITING = 200;
/** How often the list is looked for: it comes late, and a page that moves on makes a new one. */
const LOOK_EVERY = 1_000;

/**
 * Reads a chat message by message as they come, from the page as it is drawn, until `signal` is aborted. What stood there
 * before is passed over.
 * @param onAnew told when the chat begins anew, with nobody in it who wrote before: where strangers are met one after the
 * other, no name tells them apart
 * @param onWorked told after each piece of work when it began, on the clock of `performance.now()`
 */
export function readChat(
  chat: LiveChat,
  onLine: (line: ChatLine) => void,
  onAnew: () => void,
  signal: AbortSignal,
  onWorked: (start: number) => void = () => undefined,
): void {
  /** What each row said last: elements may be used again for other messages. */
  const said = new WeakMap<Element, string>();
  const waiting = new Set<Element>();
  let list: Element | null = null;
  let isDue = false;

  const later = (milliseconds: number) => {
    if (isDue) return;
    isDue = true;
    setTimeout(work, milliseconds);
  };

  const work = () => {
    isDue = false;
    const start = performance.now();
    for (const row of waiting) {
      waiting.delete(row);
      read(row);
      if (performance.now() - start > SLICE) break;
    }
    onWorked(start);
    if (waiting.size > 0 && !signal.aborted) later(BETWEEN);
  };

  const read = (row: Element) => {
    const line = row.isConnected ? readRow(row, chat) : undefined;
    if (!line) return;
    const now = wholeOf(line);
    if (said.get(row) === now) return;
    said.set(row, now);
    onLine(line);
  };

  const rowsIn = (node: Node): Iterable<Element> => {
    if (!(node instanceof Element)) return [];
    if (!chat.row) return node.parentNode === list ? [node] : [];
    return node.matches(chat.row) ? [node] : node.querySelectorAll(chat.row);
  };
  const hasRows = () => !!list && (chat.row ? list.querySelector(chat.row) : list.firstElementChild) !== null;
  /** The row that something changed in. */
  const rowAround = (node: Node): Element | null => {
    const element = node instanceof Element ? node : node.parentElement;
    if (chat.row) return element?.closest(chat.row) ?? null;
    let row = element;
    while (row && row.parentNode !== list) row = row.parentElement;
    return row;
  };

  const observer = new MutationObserver((changes) => {
    const start = performance.now();
    if (changes.some(({ removedNodes }) => removedNodes.length > 0) && !hasRows()) {
      waiting.clear();
      onAnew();
    }
    for (const { target, addedNodes } of changes) {
      for (const node of addedNodes) for (const row of rowsIn(node)) waiting.add(row);
      const around = chat.reused && target !== list ? rowAround(target) : null;
      if (around) waiting.add(around);
    }
    for (const row of waiting) {
      if (waiting.size <= MOST_WAITING) break;
      waiting.delete(row);
    }
    onWorked(start);
    later(GATHER);
  });

  const look = () => {
    const found = document.querySelector(chat.list);
    if (found === list) return;
    observer.disconnect();
    if (list) onAnew();
    list = found;
    if (!list) return;
    for (const row of chat.row ? list.querySelectorAll(chat.row) : list.children) {
      const line = readRow(row, chat);
      if (line) said.set(row, wholeOf(line));
    }
    observer.observe(list, { childList: true, subtree: Boolean(chat.row), characterData: chat.reused ?? false });
  };
  look();
  const timer = setInterval(look, LOOK_EVERY);
  signal.addEventListener('abort', () => {
    clearInterval(timer);
    observer.disconnect();
  });
}

/** By which a message is known from the one that stood in its row before. */
const wholeOf = ({ author, text }: ChatLine): string => `${author}\n${text}`;
