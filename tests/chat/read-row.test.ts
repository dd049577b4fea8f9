// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { platformById } from '@/catalogue';
import type { LiveChat } from '@/catalogue/types';
import { readRow } from '@/chat/read-row';

/** A row as the platform builds it, and what it says. */
const rows: Record<string, [html: string, author: string, text: string]> = {
  twitch: [
    '<div class="chat-line__message"><span class="chat-author__display-name">Robin</span>: <span data-a-target="chat-line-message-body">hi <img alt="Kappa"> there</span></div>',
    'Robin',
    'hi  Kappa  there',
  ],
  youtube: [
    '<yt-live-chat-text-message-renderer><span id="author-name">Robin</span><span id="message">hi there</span></yt-live-chat-text-message-renderer>',
    'Robin',
    'hi there',
  ],
  kick: [
    '<div data-index="4"><button title="Robin">Robin</button>: <span class="font-normal">hi there</span></div>',
    'Robin',
    'hi there',
  ],
  tiktok: [
    '<div data-e2e="chat-message"><span data-e2e="message-owner-name">Robin</span><div class="css-x-DivComment">hi there</div></div>',
    'Robin',
    'hi there',
  ],
  'bigo-live': [
    '<li><span class="user-name">Robin</span><span class="user-text-content">hi there</span></li>',
    'Robin',
    'hi there',
  ],
  rumble: [
    '<li class="chat-history--row"><div class="chat-history--username">Robin</div><div class="chat-history--message">hi there</div></li>',
    'Robin',
    'hi there',
  ],
  ometv: ['<div class="message in"><span class="message-bubble">hi there</span></div>', '', 'hi there'],
  umingle: ['<div><span class="Stranger">Stranger:</span> hi there</div>', 'Stranger:', 'hi there'],
  'emerald-chat': [
    '<div class="room-component-message-container"><b class="room-component-flair">Robin</b><div class="room-component-message-text">before</div><div class="room-component-message-text">hi there</div></div>',
    'Robin',
    'hi there',
  ],
};

const element = (html: string): Element => {
  const shell = document.createElement('div');
  shell.innerHTML = html;
  return shell.firstElementChild as Element;
};
const chatOf = (id: string): LiveChat => platformById(id)?.chat as LiveChat;

describe('a message', () => {
  it.each(Object.keys(rows))('of %s is read', (id) => {
    const [html, author, text] = rows[id] as [string, string, string];
    const row = element(html);
    const chat = chatOf(id);
    if (chat.row && !chat.row.includes(':has')) expect(row.matches(chat.row)).toBe(true);
    expect(readRow(row, chat)).toEqual({ author, text });
  });

  it.each([
    ['the child wrote it', '<div class="message out"><span class="message-bubble">hi</span></div>'],
    ['there is no text in it', '<div class="message in"><span class="message-bubble"> </span></div>'],
    ['it is none', '<div class="message in">typing…</div>'],
  ])('is passed over where %s', (_, html) => {
    expect(readRow(element(html), chatOf('ometv'))).toBeUndefined();
  });

  it('is cut where it is endless', () => {
    const row = element(`<div class="message in"><span class="message-bubble">${'a'.repeat(1_000_000)}</span></div>`);
    expect(readRow(row, chatOf('ometv'))?.text.length).toBe(10_000);
  });
});
