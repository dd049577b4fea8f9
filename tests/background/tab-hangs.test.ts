import { beforeEach, describe, expect, it, vi } from 'vitest';
import { onWho } from '@/background/on-presence';
import { onSettings, onTick } from '@/background/on-settings';
import { loadRecord } from '@/stores/record';
import { readTab, writeTab } from '@/stores/tab';
import { asks, chooses, family, has, PAGE, sees, shown, wordsToCamera } from '../lib/drive-tab';
import { resetStorage } from '../lib/fake-browser';
import { TAB, tab } from '../lib/fake-tab';
import { aChild } from '../lib/family';
import { MINUTE, NOW } from '../lib/time';

vi.mock('wxt/browser', async () => ({ browser: (await import('../lib/fake-tab')).browser }));
vi.mock('@/background/fonts', () => ({ loadFonts: async () => [] }));
vi.stubGlobal('navigator', { language: 'en-GB', languages: ['en-GB'] });

beforeEach(() => {
  resetStorage();
  tab.reset();
});

it('a page that hangs as its reminder is due has it as time passes', async () => {
  family();
  tab.isBusy = true;
  await expect(sees('ometv', 'video-chat')).rejects.toThrow();
  expect(shown()).toBe(0);
  tab.isBusy = false;
  await onTick(NOW + 5 * 60_000);
  expect(shown()).toBe(1);
});

describe('a page that nothing but its camera makes live, and that hangs as it asks', () => {
  beforeEach(async () => {
    family();
    tab.isBusy = true;
    expect(await asks()).toBe('go');
    tab.isBusy = false;
    await has('camera');
  });

  it('has its camera, the helper, and its reminder as time passes', async () => {
    expect(tab.told.at(-1)).toMatchObject({ type: 'helper' });
    await onTick(NOW + 5 * MINUTE);
    expect(shown()).toBe(1);
  });

  it('is answered where it puts the reminder up itself', async () => {
    await chooses('carry-on');
    await onTick(NOW + 5 * MINUTE);
    expect(shown()).toBe(0);
    expect(await readTab(TAB)).toMatchObject({ visit: { settledFor: 'child-1', cameraFor: 'child-1' } });
  });

  it('loses its camera where the child says no to that there', async () => {
    await chooses('not-now');
    expect(wordsToCamera()).toEqual(['stop', 'open', 'no']);
    await has('nothing');
    expect(shown()).toBe(0);
    expect(await readTab(TAB)).not.toHaveProperty('sighting');
    expect(tab.told.at(-1)).toMatchObject({ type: 'no-helper' });
  });
});

describe('a page that hung and puts its reminder up later', () => {
  const counts = async () =>
    (await loadRecord(NOW)).entries.map(({ shown, carriedOn, left }) => [shown, carriedOn, left]);
  beforeEach(async () => {
    family();
    tab.isBusy = true;
    await expect(sees('ometv', 'video-chat')).rejects.toThrow();
    tab.isBusy = false;
  });

  it('is answered, and has it no more', async () => {
    await chooses('carry-on');
    await onTick(NOW + 5 * MINUTE);
    expect(shown()).toBe(0);
    expect(await readTab(TAB)).toMatchObject({ visit: { settledFor: 'child-1' }, helper: { child: 'child-1' } });
    expect(await counts()).toEqual([[1, 1, 0]]);
    // Said twice, as where the background was stopped on the way.
    await chooses('carry-on');
    expect(await counts()).toEqual([[1, 1, 0]]);
  });

  it('also where it hung as the reminder came back with time', async () => {
    tab.isBusy = true;
    await onTick(NOW + 5 * MINUTE);
    tab.isBusy = false;
    await chooses('carry-on');
    await onTick(NOW + 10 * MINUTE);
    expect(shown()).toBe(0);
    expect(await counts()).toEqual([[1, 1, 0]]);
  });

  it('is counted once where it has got it by then', async () => {
    await onTick(NOW + 5 * MINUTE);
    expect(shown()).toBe(1);
    await chooses('carry-on');
    await chooses('carry-on');
    expect(await counts()).toEqual([[1, 1, 0]]);
  });

  it('counts nothing for a child who has gone since', async () => {
    const ben = aChild({ id: 'ben' });
    const activities = { ...ben.activities, 'video-chat': { ...ben.activities['video-chat'], on: false } };
    family({ children: [{ ...ben, activities }] });
    await onSettings(NOW);
    expect(tab.told.at(-1)).toMatchObject({ type: 'hide' });
    await chooses('carry-on');
    expect(await counts()).toEqual([]);
    expect(await readTab(TAB)).not.toHaveProperty('visit.settledFor');
  });

  it('counts nothing where it is asked who is here instead by then', async () => {
    family({ children: [aChild({ id: 'child-1' }), aChild({ id: 'ben' })] });
    tab.isBusy = true;
    await onTick(NOW + 5 * MINUTE);
    tab.isBusy = false;
    await chooses('carry-on');
    expect(await counts()).toEqual([]);
  });

  it('is settled for nobody by Leave, which stands in the helper as well', async () => {
    await chooses('leave');
    expect(await counts()).toEqual([]);
    expect(await readTab(TAB)).not.toHaveProperty('visit.settledFor');
  });
});

it('a reminder that is put up late over the question who is here is answered for that child', async () => {
  family({ children: [aChild({ id: 'ada' }), aChild({ id: 'ben' })] });
  await sees('ometv', 'video-chat');
  tab.isBusy = true;
  await onWho('ben', NOW);
  await onSettings(NOW);
  tab.isBusy = false;
  await chooses('carry-on');
  expect(await readTab(TAB)).toMatchObject({ visit: { settledFor: 'ben' } });
});

it('an answer on a page that was given no reminder settles and counts nothing', async () => {
  family();
  await sees('ometv', 'video-chat');
  const before = await loadRecord(NOW);
  const { standing: _, ...rest } = await readTab(TAB);
  await writeTab(TAB, rest);
  await chooses('carry-on');
  expect(await loadRecord(NOW)).toEqual(before);
});

it('the question who is here goes once it is answered, also from a page that has become closed to us', async () => {
  family({ children: [aChild({ id: 'ada' }), aChild({ id: 'ben' })] });
  await sees('ometv', 'video-chat');
  expect(await asks()).toBe('wait');
  expect(tab.muted).toBe(true);
  tab.isBusy = true;
  // It stays while nobody has answered it.
  await onSettings(NOW);
  expect(tab.told.filter(({ type }) => type === 'hide')).toEqual([]);
  await onWho('ada', NOW);
  expect(tab.told.filter(({ type }) => type === 'hide')).toHaveLength(1);
  expect(wordsToCamera()).toEqual(['go']);
  expect(tab.muted).toBe(false);
  expect(await readTab(TAB)).not.toHaveProperty('standing');
});

it('the question who is here makes room for what a page puts up late, where it only hung as it was answered', async () => {
  family({ children: [aChild({ id: 'ada' }), aChild({ id: 'ben' })] });
  await sees('ometv', 'video-chat');
  expect(await asks()).toBe('wait');
  Object.assign(tab, { isBusy: true, pages: { 0: PAGE } });
  await onWho('ada', NOW);
  expect(tab.told.filter(({ type }) => type === 'hide')).toEqual([]);
  expect(wordsToCamera()).toEqual([]);
  tab.isBusy = false;
  await chooses('carry-on');
  expect(wordsToCamera()).toEqual(['go']);
  expect(await readTab(TAB)).toMatchObject({ visit: { settledFor: 'ada', cameraFor: 'ada' } });
});
