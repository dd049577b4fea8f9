import type { LiveChat } from '@/catalogue/types';

/** One message, as it stands on the page. */
export interface ChatLine {
  author: string;
  text: string;
}

/** Letters of a message that are looked at; nobody reads more in a running chat. */
const LONGEST = 10_000;

/** What a message says; nothing where there is no text in it, or the child wrote it. */
export function readRow(
  row: Element,
  chat: Pick<LiveChat, 'text' | 'author' | 'own' | 'reused'>,
): ChatLine | undefined {
  if (chat.own && row.matches(chat.own)) return undefined;
  const writer = chat.author ? row.querySelector(chat.author) : null;
  const author = writer?.textContent?.trim() ?? '';
  const body = textIn(row, chat);
  if (!body) return undefined;
  const text = textOf(body, body === row ? writer : null)
    .trim()
    .slice(0, LONGEST);
  return text ? { author, text } : undefined;
}

/** Where rows are used again, one may hold several messages of one writer: the last is the new one. */
function textIn(row: Element, { text, reused }: Pick<LiveChat, 'text' | 'reused'>): Element | null {
  if (!text) return row;
  return reused ? ([...row.querySelectorAll(text)].at(-1) ?? null) : row.querySelector(text);
}

/** The text of an element, with what its pictures stand for, without a part of it. */
function textOf(element: Element, without: Element | null): string {
  if (!without && (!element.firstElementChild || !element.querySelector('img'))) return element.textContent ?? '';
  let text = '';
  for (const node of element.childNodes) {
    if (node === without) continue;
    if (node.nodeType === Node.TEXT_NODE) text += node.nodeValue;
    else if (node instanceof HTMLImageElement) text += ` ${node.alt} `;
    else if (node instanceof Element) text += textOf(node, without);
    if (text.length > LONGEST) break;
  }
  return text;
}
