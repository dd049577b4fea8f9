import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetOthers } from '@/background/forget-children';
import { emptyHistory, lastReminder, recordReminder } from '@/reminders/history';
import { countUp, emptyRecord } from '@/reminders/record';
import { copyManaged } from '@/settings/store';
import { loadHistory, saveHistory } from '@/stores/history';
import { loadRecord, saveRecord } from '@/stores/record';
import { loadTalks, saveTalks } from '@/stores/talks';
import { afterTalkStep, newTalks } from '@/talk/due';
import { local, managed, resetStorage } from '../lib/fake-browser';
import { aChild, familySettings } from '../lib/family';
import { DAY, NOW } from '../lib/time';

vi.mock('wxt/browser', async () => ({ browser: { storage: await import('../lib/fake-browser') } }));
vi.stubGlobal('navigator', { language: 'en-GB', languages: ['en-GB'] });

const spot = { platform: 'twitch', activity: 'watching' } as const;
const children = ['ada', 'ben', 'tom'];

/** Something is kept about all three; the family's own settings have one of them. */
beforeEach(async () => {
  resetStorage();
  local.items = { settings: familySettings({ children: [aChild({ id: 'ada' })] }) };
  let [history, record, talks] = [emptyHistory(), emptyRecord(), newTalks(NOW)];
  for (const child of children) {
    history = recordReminder(history, { ...spot, child }, NOW);
    record = countUp(record, { ...spot, child }, 'shown', NOW);
    talks = afterTalkStep(talks, child, 'talked', NOW);
  }
  await saveHistory(history);
  await saveRecord(record);
  await saveTalks(talks);
});

/** Of whom history, record and talks are kept. */
async function kept() {
  const [history, record, talks] = [await loadHistory(), await loadRecord(NOW), await loadTalks(NOW)];
  const inHistory = children.filter((child) => lastReminder(history, { ...spot, child }) !== undefined);
  expect(record.entries.map(({ child }) => child)).toEqual(inHistory);
  expect(Object.keys(talks.children)).toEqual(inHistory);
  return inHistory;
}

it.each<[string, object, string[]]>([
  ['keeps the family’s children', {}, ['ada']],
  ['keeps a policy’s, and beneath it the family’s', { children: [{ id: 'ben' }] }, ['ada', 'ben']],
  ['forgets nobody while a policy’s children cannot all be read', { children: [{ id: 'ben' }, { id: '?' }] }, children],
])('%s', async (_, policy, expected) => {
  managed.items = { ...policy };
  await copyManaged();
  await forgetOthers(NOW);
  expect(await kept()).toEqual(expected);
});

it.each<[string, unknown]>([
  ['are damaged', { ...familySettings(), children: [{ id: '?' }] }],
  ['are of a newer version', { version: 1000 }],
])('forgets nobody where settings %s', async (_, settings) => {
  local.items = { ...local.items, settings };
  await forgetOthers(NOW);
  expect(await kept()).toEqual(children);
});

it('forgets nobody where settings cannot be read for a moment', async () => {
  const get = vi.spyOn(local, 'get').mockRejectedValueOnce(new Error('busy'));
  await forgetOthers(NOW);
  get.mockRestore();
  expect(await kept()).toEqual(children);
});

it('writes nothing where there is nothing to forget', async () => {
  await forgetOthers(NOW);
  const set = vi.spyOn(local, 'set');
  await forgetOthers(NOW);
  expect(set).not.toHaveBeenCalled();
  set.mockRestore();
});

it.each<[string, object]>([
  ['no reminder comes', familySettings({ children: [aChild({ id: 'ada' })] })],
  ['settings cannot be read', { version: 1000 }],
])('when reminders last came goes from storage after two days, also where %s any more', async (_, settings) => {
  local.items = { ...local.items, settings };
  await forgetOthers(NOW + 2 * DAY);
  expect(lastReminder(await loadHistory(), { ...spot, child: 'ada' })).toBe(NOW);
  await forgetOthers(NOW + 2 * DAY + 1);
  expect((await loadHistory()).lastReminder).toEqual({});
});

describe('counts that are too old', () => {
  const old = { ...spot, child: 'ada', day: '2020-01-01', shown: 1, left: 0, carriedOn: 1 };
  const gone = { ...old, child: 'ben' };

  it.each<[string, object]>([
    ['nothing is counted any more', familySettings({ record: false, children: [aChild({ id: 'ada' })] })],
    ['settings cannot be read', { version: 1000 }],
  ])('go from storage where %s', async (_, settings) => {
    local.items = { settings, record: { version: 1, entries: [old, gone] } };
    await forgetOthers(NOW);
    expect(local.items.record).toEqual(emptyRecord());
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a word', 'counts'],
    ['no list', { version: 1, entries: 'none' }],
  ])('leave an empty record where %s was stored', async (_, record) => {
    local.items = { ...local.items, record };
    await forgetOthers(NOW);
    expect(local.items.record).toEqual(emptyRecord());
  });

  it('leave none where none was', async () => {
    delete local.items.record;
    await forgetOthers(NOW);
    expect(local.items).not.toHaveProperty('record');
  });
});
