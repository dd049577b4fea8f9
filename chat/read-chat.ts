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
 * @param makeReady makes ready what `onLine` needs, a little at a time, until about a moment on the clock of
 * `performance.now()`: called before the first message is read, which waits for it; gives whether it is done
 * @param onAnew told when the chat begins anew, with nobody in it who wrote before: where strangers are met one after the
 * other, no name tells them apart
 */
export function readChat(
  chat: LiveChat,
  makeReady: (until: number) => boolean,
  onLine: (line: ChatLine) => void,
  onAnew: () => void,
  signal: AbortSignal,
): void {
  /** What each row said last: elements may be used again for other messages. */
  const said = new WeakMap<Element, string>();
  const waiting = new Set<Element>();
  let list: Element | null = null;
  /** The rows that stood there when it was last looked at. */
  let rows: ReadonlySet<Element> = new Set();
  let hasChanged = false;
  /** When rows were gathered last, on the clock of `performance.now()`. */
  let gathered = 0;
  let isDue = false;
  let isReady = false;

  const later = (milliseconds: number) => {
    if (isDue) return;
    isDue = true;
    setTimeout(work, milliseconds);
  };

  const work = () => {
    isDue = false;
    if (signal.aborted) return;
    const start = performance.now();
    if (hasChanged && start - gathered >= GATHER) gather();
    // The first message is read at the next turn: whatever is done for the first time takes long. A page that nobody sees does
    // not stand still, and its timers are slow.
    if (isReady) readSome(start);
    else if (waiting.size > 0) isReady = makeReady(document.hidden ? Number.POSITIVE_INFINITY : start + SLICE);
    if (waiting.size > 0) later(BETWEEN);
    else if (hasChanged) later(GATHER);
  };

  const readSome = (start: number) => {
    for (const row of waiting) {
      waiting.delete(row);
      read(row);
      if (performance.now() - start > SLICE) break;
    }
  };

  const read = (row: Element) => {
    const line = row.isConnected ? readRow(row, chat) : undefined;
    if (!line) return;
    const now = wholeOf(line);
    if (said.get(row) === now) return;
    said.set(row, now);
    onLine(line);
  };

  const rowsNow = () => (list && chat.row ? list.querySelectorAll(chat.row) : (list?.children ?? []));

  /** The row that something changed in. */
  const rowAround = (node: Node): Element | null => {
    const element = node instanceof Element ? node : node.parentElement;
    if (chat.row) return element?.closest(chat.row) ?? null;
    let row = element;
    while (row && row.parentNode !== list) row = row.parentElement;
    return row;
  };

  // To be told of each of a hundred messages a second costs more than to read them: after the first, nothing is heard until
  // they are gathered. Only where rows are used again has each to be heard of: nothing else shows which one is new.
  const observer = new MutationObserver((changes) => {
    if (!chat.reused) observer.disconnect();
    else
      for (const { target } of changes) {
        const row = target === list ? null : rowAround(target);
        if (row) waiting.add(row);
      }
    hasChanged = true;
    later(GATHER);
  });
  const observe = () => {
    hasChanged = false;
    if (list)
      observer.observe(list, { childList: true, subtree: !!chat.row || !!chat.reused, characterData: !!chat.reused });
  };

  const gather = () => {
    observe();
    gathered = performance.now();
    const found = rowsNow();
    const now = new Set<Element>();
    const fresh: Element[] = [];
    for (let i = 0; i < found.length; i++) {
      const row = found[i] as Element;
      now.add(row);
      if (!rows.has(row)) fresh.push(row);
    }
    // Where no names are shown, all of another's messages may be there already.
    const isAnew = chat.author ? now.size === 0 : fresh.length === now.size;
    if (rows.size > 0 && isAnew) {
      waiting.clear();
      onAnew();
    }
    for (const row of fresh) waiting.add(row);
    rows = now;
    for (const row of waiting) {
      if (waiting.size <= MOST_WAITING) break;
      waiting.delete(row);
    }
  };

  const look = () => {
    const found = document.querySelector(chat.list);
    if (found === list) return;
    observer.disconnect();
    waiting.clear();
    if (list) onAnew();
    list = found;
    rows = new Set(rowsNow());
    for (const row of rows) {
      const line = readRow(row, chat);
      if (line) said.set(row, wholeOf(line));
    }
    observe();
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
