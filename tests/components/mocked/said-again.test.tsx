// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Happened } from '@/components/options/Happened';
import { Sites } from '@/components/options/Sites';
import { Transfer } from '@/components/options/Transfer';
import { PinForm } from '@/components/shared/PinForm';
import { SetPin } from '@/components/shared/SetPin';
import { App } from '@/components/welcome/App';
import { words } from '@/guidance/parent-words';
import type { PinAnswer } from '@/messages/types';
import { local, resetStorage } from '../../lib/fake-browser';
import { familySettings } from '../../lib/family';
import { closePage, openPage } from '../../lib/open-page';
import { sectionProps } from '../../lib/section-props';

/** Until this is over, the background does not answer. */
let busy: Promise<unknown>;
/** It takes a moment in any case. */
const answers = async (answer: unknown): Promise<unknown> => {
  await Promise.all([busy, new Promise((done) => setTimeout(done, 20))]);
  return answer;
};
const ask = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('@/components/shared/background', () => ({ ask }));
vi.mock('wxt/browser', async () => {
  const event = { addListener: () => undefined, removeListener: () => undefined };
  const storage = { ...(await import('../../lib/fake-browser')), onChanged: event };
  const contains = async () => true;
  const permissions = { contains, request: contains, onAdded: event, onRemoved: event };
  return { browser: { storage, permissions, i18n: { getUILanguage: () => 'en-GB' } } };
});

let page: HTMLElement;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  resetStorage();
  busy = Promise.resolve();
  local.items = { settings: familySettings() };
  ask.mockImplementation(() => answers({ saved: false, because: 'refused' }));
  page = openPage();
});
afterEach(() => {
  closePage(page);
  vi.useRealTimers();
});

const drawn = () => new Promise((done) => setTimeout(done));
const type = async (...values: readonly string[]) => {
  const fields = [...page.querySelectorAll<HTMLInputElement>('form input')];
  for (const [index, value] of values.entries()) {
    const field = fields[index];
    if (!field) throw new Error('there is no field');
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await drawn();
  }
};
const press = async (name: string) => {
  const buttons = () => [...page.querySelectorAll('button')];
  const named = () => buttons().find(({ textContent, disabled }) => textContent?.trim() === name && !disabled);
  await vi.waitFor(() => expect(named()).toBeDefined(), 10_000);
  vi.advanceTimersByTime(2_000);
  named()?.click();
  await drawn();
};
/** All that a screen reader reads out by itself; the same words a second time, only where they had gone. */
const said = () =>
  [...page.querySelectorAll('[role=alert], [role=status]')].map(({ textContent }) => textContent).join(' ');

const { lock, sites, settings: common } = words.pages;
const setPin = <SetPin isSet={false} {...sectionProps(familySettings())} />;
const isWrong = () => answers({ right: false, waitSeconds: 0 }) as Promise<PinAnswer>;
const pinForm = <PinForm label="PIN" button="Open" wrong={lock.wrong} onSubmit={isWrong} />;
const section = sectionProps(familySettings());

it.each<[string, ComponentChild, () => Promise<void>, string]>([
  ['a wrong PIN', pinForm, () => type('1111').then(() => press('Open')), lock.wrong],
  ['a PIN that is too short', setPin, () => type('1', '1').then(() => press('Set PIN')), lock.bad],
  ['two that differ', setPin, () => type('1357', '2468').then(() => press('Set PIN')), lock.differ],
  ['a PIN that was refused', setPin, () => type('2468', '2468').then(() => press('Set PIN')), lock.failed],
  [
    'what is no site',
    <Sites {...section} />,
    () => type('hello').then(() => press(sites.add)),
    sites.problems['no-address'],
  ],
  ['counts that stay', <Happened {...section} />, () => press('Delete all of this'), common.notSaved],
  [
    'all that stays',
    <Transfer {...section} />,
    () => press('Delete everything').then(() => press('Yes, delete everything')),
    common.notSaved,
  ],
  ['a change that was refused', <App openSettings={() => undefined} />, () => press('Finish'), common.notSaved],
])('what is said of %s is taken away before it is said again', async (_, shown, act, words) => {
  // In the welcome, the last screen.
  location.hash = '#5';
  render(shown, page);
  await act();
  await vi.waitFor(() => expect(said()).toContain(words));
  let free: (over: unknown) => void = () => undefined;
  busy = new Promise((over) => {
    free = over;
  });
  await act();
  expect(said()).not.toContain(words);
  free(undefined);
  await vi.waitFor(() => expect(said()).toContain(words));
});

it('that a site was added is not said beside the next one’s refusal', async () => {
  const update = vi.fn(() => answers(true) as Promise<boolean>);
  render(<Sites {...sectionProps(familySettings(), update)} />, page);
  const add = (host: string) => type(host).then(() => press(sites.add));
  await add('example.net');
  await vi.waitFor(() => expect(said()).toContain(sites.added));
  update.mockImplementation(() => answers(false) as Promise<boolean>);
  await add('example.com');
  await vi.waitFor(() => expect(update).toHaveBeenCalledTimes(2));
  await update.mock.results[1]?.value;
  expect(said().trim()).toBe('');
  // What was wrong with one site is not said beside the next one either.
  await add('hello');
  await vi.waitFor(() => expect(said()).toContain(sites.problems['no-address']));
  await add('example.org');
  await vi.waitFor(() => expect(update).toHaveBeenCalledTimes(3));
  await update.mock.results[2]?.value;
  expect(said().trim()).toBe('');
});
