// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Transfer } from '@/components/options/Transfer';
import { words } from '@/guidance/parent-words';
import { emptyHistory, recordLesson, recordReminder } from '@/reminders/history';
import { countUp, emptyRecord } from '@/reminders/record';
import { NOT_MANAGED } from '@/settings/managed';
import type { Settings } from '@/settings/schema';
import { toFile } from '@/settings/transfer';
import { afterTalkStep, newTalks } from '@/talk/due';
import { local, resetStorage } from '../../lib/fake-browser';
import { ADA, aFirstChild, BEN, familySettings } from '../../lib/family';
import { sectionProps } from '../../lib/section-props';

const ask = vi.hoisted(() => vi.fn<() => Promise<unknown>>());
vi.mock('@/components/shared/background', () => ({ ask }));
vi.mock('wxt/browser', async () => ({ browser: { storage: await import('../../lib/fake-browser') } }));

const { transfer: text } = words.pages;
let page: HTMLElement;
beforeEach(() => {
  ask.mockReset();
  resetStorage();
  update.mockClear();
  page = document.createElement('div');
  document.body.append(page);
});
afterEach(() => {
  page.remove();
  vi.useRealTimers();
});

const update = vi.fn(async (_: Partial<Settings>) => true);
const draw = (settings = familySettings(), props = {}) =>
  render(<Transfer {...sectionProps(settings, update)} {...props} />, page);

it('a double press deletes nothing: what is sure stands where the question stood', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  ask.mockResolvedValue({ saved: true });
  draw();
  const row = [...page.querySelectorAll('.row')].at(-1);
  const press = async (name: string) => {
    const button = row?.querySelector('button');
    expect(button?.textContent).toBe(name);
    button?.click();
    await Promise.resolve();
  };
  await press('Delete everything');
  await press('Yes, delete everything');
  vi.advanceTimersByTime(500);
  await press('Yes, delete everything');
  expect(ask).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_500);
  await press('Yes, delete everything');
  expect(ask).toHaveBeenCalledWith({ type: 'reset' });
});

const load = (file: Pick<File, 'text'>) => {
  const input = page.querySelector<HTMLInputElement>('input[type=file]');
  Object.defineProperty(input, 'files', { configurable: true, value: [file] });
  input?.dispatchEvent(new Event('change'));
};
const fileOf = (text: string) => ({ text: async () => text });

it.each([true, false])('a file leaves sync as it is, here %s, whatever it says', async (sync) => {
  draw(familySettings({ sync }));
  load(fileOf(JSON.stringify({ ...familySettings({ country: 'IE' }), sync: !sync })));
  await vi.waitFor(() => expect(update).toHaveBeenCalled());
  expect(update).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ country: 'IE' }));
  expect(update.mock.calls[0]?.[0]).not.toHaveProperty('sync');
});

it('a file that cannot be read says so, and nothing that was said of another stays', async () => {
  const said = () => page.querySelector('[role=status]')?.textContent;
  const problems = () => [...page.querySelectorAll('[role=alert] li')].map(({ textContent }) => textContent);
  const good = fileOf(toFile(familySettings()));
  draw();
  load(good);
  await vi.waitFor(() => expect(said()).toBe(text.loaded));
  load({ text: () => Promise.reject(new Error('NotFoundError')) });
  await vi.waitFor(() => expect(problems()).toEqual([text.problems['no-json']]));
  expect(said()).toBe('');
  load(good);
  await vi.waitFor(() => expect(said()).toBe(text.loaded));
  expect(problems()).toEqual([]);
  expect(update).toHaveBeenCalledTimes(2);
});

const alert = () => page.querySelector('[role=alert]')?.textContent ?? '';
const button = (name: string) => [...page.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const drawn = () => new Promise((done) => setTimeout(done));
const spot = { child: 'child-1', platform: 'twitch', activity: 'watching' } as const;
const lesson = { id: 'a', picture: 'mask', layout: 'above' } as const;

describe('a file that leaves out children', () => {
  const settings = familySettings({ children: [ADA, { ...BEN, nickname: '' }] });
  const onlyAda = fileOf(toFile(familySettings({ children: [ADA], country: 'NZ' })));
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance'] });
  });
  /** Loads a file and waits for the question, until after the time of a double press. */
  const loadUntilAsked = async (file = onlyAda) => {
    load(file);
    await vi.waitFor(() => expect(button(text.loadSure)).toBeDefined());
  };

  it('says who would go, and takes them out only once it is said again', async () => {
    draw(settings);
    await loadUntilAsked();
    expect(alert()).toContain('not in it: Child 2. What is kept about them goes as well');
    expect(alert()).not.toContain(text.leavesOutSync);
    vi.advanceTimersByTime(1_500);
    expect(update).not.toHaveBeenCalled();
    button(text.loadSure)?.click();
    await vi.waitFor(() => expect(update).toHaveBeenCalled());
    expect(update).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ children: [ADA], country: 'NZ' }));
    await vi.waitFor(() => expect(page.querySelector('[role=status]')?.textContent).toBe(text.loaded));
    expect(button(text.loadSure)).toBeUndefined();
  });

  it('a press that comes right with the file loads nothing', async () => {
    draw(settings);
    await loadUntilAsked();
    button(text.loadSure)?.click();
    vi.advanceTimersByTime(500);
    button(text.loadSure)?.click();
    await drawn();
    expect(update).not.toHaveBeenCalled();
    expect(button(text.loadSure)).toBeDefined();
  });

  it.each<[string, () => void]>([
    ['with a no', () => button(text.loadNo)?.click()],
    ['with another file', () => load(fileOf('no JSON'))],
  ])('nothing is lost where it is answered %s', async (_, answer) => {
    draw(settings);
    await loadUntilAsked();
    answer();
    await vi.waitFor(() => expect(button(text.loadSure)).toBeUndefined());
    await vi.waitFor(() => expect(page.textContent).toContain(text.notLoaded));
    expect(update).not.toHaveBeenCalled();
  });

  it('says that other computers are concerned where the settings are the same there', async () => {
    draw({ ...settings, sync: true });
    await loadUntilAsked();
    expect(alert()).toContain(text.leavesOutSync);
  });

  it('asks again where somebody has come since', async () => {
    draw(settings);
    await loadUntilAsked();
    const tom = { ...BEN, id: 'tom', nickname: 'Tom' };
    draw({ ...settings, children: [...settings.children, tom] });
    await drawn();
    vi.advanceTimersByTime(1_500);
    button(text.loadSure)?.click();
    await vi.waitFor(() => expect(alert()).toContain('Child 2, Tom'));
    expect(update).not.toHaveBeenCalled();
  });

  const untouched = familySettings({ children: [aFirstChild()] });
  const { history, record, talks } = {
    history: recordReminder(emptyHistory(), spot, Date.now()),
    record: countUp(emptyRecord(), spot, 'shown', Date.now()),
    talks: afterTalkStep(newTalks(Date.now()), 'child-1', 'talked', Date.now()),
  };
  it.each<[string, object]>([
    ['when a reminder last came', { history }],
    ['which tips were shown', { history: recordLesson(emptyHistory(), 'child-1', '10-12', 'watching', lesson) }],
    ['a count', { record }],
    ['a talk', { talks }],
  ])('asks also of a child whom nobody described where something is kept: %s', async (_, items) => {
    local.items = { ...items };
    draw(untouched);
    await loadUntilAsked();
    expect(alert()).toContain('Child 1');
  });

  it('asks where storage does not say whether anything is kept', async () => {
    const get = vi.spyOn(local, 'get').mockRejectedValue(new Error('busy'));
    draw(untouched);
    await loadUntilAsked();
    get.mockRestore();
  });

  it.each<[string, Settings, object]>([
    ['nobody described the child, and nothing is kept', untouched, {}],
    [
      'what is kept is about others',
      untouched,
      { history: recordReminder(emptyHistory(), { ...spot, child: 'ada' }, 1) },
    ],
    ['nobody is left out', familySettings({ children: [{ ...ADA, avatar: 'cat' }] }), {}],
    ['the same child has another id here', familySettings({ children: [{ ...ADA, id: 'child-7' }] }), {}],
  ])('asks nothing where %s', async (_, here, items) => {
    local.items = { ...items };
    draw(here);
    load(onlyAda);
    await vi.waitFor(() => expect(update).toHaveBeenCalled());
    expect(button(text.loadSure)).toBeUndefined();
  });

  it('asks nothing where a policy gives the children: no file takes those away', async () => {
    draw(settings, { managed: { ...NOT_MANAGED, keys: ['children'] } });
    load(onlyAda);
    await vi.waitFor(() => expect(update).toHaveBeenCalled());
  });
});
