// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LiveChat } from '@/catalogue/types';
import { readChat } from '@/chat/read-chat';

const FACT = { source: 'https://example.com/', checked: '2026-12-01' } as const;
const NAMED = { ...FACT, list: '#list', row: '.row', author: '.name', text: '.text' } as unknown as LiveChat;
const UNNAMED = { ...FACT, list: '#list' } as unknown as LiveChat;
const REUSED = { ...NAMED, reused: true } as LiveChat;

let life: AbortController;
let read: string[];
let ready: boolean;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div id="list"></div>';
  life = new AbortController();
  read = [];
  ready = true;
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

const list = () => document.querySelector('#list') as HTMLElement;
const row = (text: string, name = 'Robin') =>
  `<p class="row"><b class="name">${name}</b><span class="text">${text}</span></p>`;
const write = (html: string) => list().insertAdjacentHTML('beforeend', html);
const start = (chat: LiveChat) =>
  readChat(
    chat,
    () => ready,
    ({ text }) => read.push(text),
    () => read.push('anew'),
    life.signal,
  );
/** Observers are told between tasks, and messages gathered within a quarter of a second. */
const soon = () => vi.advanceTimersByTimeAsync(600);

it('reads what is written from then on, each once, whatever goes meanwhile', async () => {
  write(row('before'));
  start(NAMED);
  write(row('one'));
  await soon();
  write(row('two') + row('three'));
  list().firstElementChild?.remove();
  await soon();
  expect(read).toEqual(['one', 'two', 'three']);
});

it('keeps messages until what reads them is ready', async () => {
  ready = false;
  start(NAMED);
  write(row('one'));
  await soon();
  write(row('two'));
  await soon();
  expect(read).toEqual([]);
  ready = true;
  await soon();
  expect(read).toEqual(['one', 'two']);
});

it('reads elements that are used again, and no other twice', async () => {
  write(row('before') + row('stays'));
  start(REUSED);
  const [first] = list().querySelectorAll('.text');
  (first as Element).textContent = 'one';
  write(row('two'));
  await soon();
  expect(read.sort()).toEqual(['one', 'two']);
});

it.each<[string, LiveChat, string[]]>([
  ['where names tell people apart, once nothing is left', NAMED, ['anew', 'one']],
  ['where none do, also where the next has written already', UNNAMED, ['anew', 'one']],
])('begins anew %s', async (_, chat, expected) => {
  write(chat.row ? row('before') : '<p>before</p>');
  start(chat);
  list().replaceChildren();
  if (chat.row) await soon();
  write(chat.row ? row('one') : '<p>one</p>');
  await soon();
  expect(read).toEqual(expected);
});

it('does not begin anew where a fast chat with names shows other messages alone', async () => {
  write(row('before'));
  start(NAMED);
  list().innerHTML = row('one') + row('two', 'Kim');
  await soon();
  expect(read).toEqual(['one', 'two']);
});

it('follows the chat into another list, and stops when nobody wants it any more', async () => {
  start(NAMED);
  document.body.innerHTML = '<div id="list"></div>';
  await vi.advanceTimersByTimeAsync(1_100);
  write(row('one'));
  await soon();
  life.abort();
  write(row('two'));
  await soon();
  expect(read).toEqual(['anew', 'one']);
});
