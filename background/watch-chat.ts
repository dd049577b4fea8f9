import { browser } from 'wxt/browser';
import { platformById } from '@/catalogue';
import { composeNudge } from '@/guidance/compose-helper';
import type { ToPage } from '@/messages/types';
import type { PressureTactic } from '@/pressure/types';
import { isNudgeDue, LESSON_TACTICS, withNudge } from '@/reminders/nudges';
import { withTactic } from '@/reminders/relevant';
import { bandOf } from '@/settings/children';
import { familyOf } from '@/settings/family';
import { loadSettings } from '@/settings/store';
import { loadRelevant, saveRelevant } from '@/stores/relevant';
import { readTab, writeTab } from '@/stores/tab';
import { prepareWords } from '@/stores/words';
import { runAtOnce } from './run-at-once';
import { showNudge } from './show';
import { soon } from './soon';

const READER = '/content-scripts/chat.js';
/** What recognises pressure, in English. */
const PACK = '/content-scripts/chat-english.js';

/** By which a frame that has the reader is known (`entrypoints/chat.content.ts`). */
const MARK = 'livewiseReadsChat';

/**
 * Has the chat beside a child read, in all frames, where the platform's chat is known.
 * @returns whether it is read
 */
export async function watchChat(tabId: number, platform: string): Promise<boolean> {
  const chat = platformById(platform)?.chat;
  if (!chat) return false;
  try {
    await putReader(tabId);
    await soon(browser.tabs.sendMessage(tabId, { type: 'read-chat', chat }));
    return true;
  } catch {
    return false;
  }
}

/** Puts the reader into the frames that have none: a page may get new frames every few seconds. */
async function putReader(tabId: number): Promise<void> {
  const frames = await soon(
    runAtOnce({
      target: { tabId, allFrames: true },
      func: (mark: string) => Reflect.get(globalThis, mark) === true,
      args: [MARK],
    }),
  );
  const without = frames.filter(({ result }) => result === false);
  // One by one: a frame may be gone by now, and the others would get none either.
  const put = await Promise.allSettled(
    without.map(({ frameId }) => soon(runAtOnce({ target: { tabId, frameIds: [frameId] }, files: [READER] }))),
  );
  if (put.filter(({ status }) => status === 'rejected').length === frames.length) throw new Error('no frame took it');
}

/** Ends the reading of the chat, in all frames; the helper stays. */
export async function leaveChat(tabId: number): Promise<void> {
  const message: ToPage = { type: 'no-chat' };
  await soon(browser.tabs.sendMessage(tabId, message)).catch(() => undefined);
}

/** Somebody writes in the chat of a frame: what recognises pressure is put there. */
export async function onChatWritten(tabId: number, frameId: number): Promise<void> {
  // It asks again where it got none.
  await soon(runAtOnce({ target: { tabId, frameIds: [frameId] }, files: [PACK] })).catch(() => undefined);
}

/** Frames came into a page whose chat is read. */
export async function onNewFrames(tabId: number): Promise<void> {
  const { helper, sighting } = await readTab(tabId);
  if (helper?.pressure && sighting) await watchChat(tabId, sighting.platform);
}

/** A message in the chat sounds like pressure: the child is told so, once a visit for each tactic and seldom. */
export async function onPressure(tabId: number, tactic: PressureTactic, now: number): Promise<void> {
  const [{ settings }, state] = await Promise.all([loadSettings(), readTab(tabId)]);
  const { helper, covered, visit } = state;
  const child = settings.children.find(({ id }) => id === helper?.child);
  // Said only to a child whose parent wants it, and who is on camera.
  if (!visit || !child?.onCamera.pressure || covered) return;
  const said = visit.nudges?.child === child.id ? visit.nudges : undefined;
  if (!isNudgeDue(said, tactic, now)) return;
  const family = familyOf(settings, child);
  await prepareWords(family.language);
  await writeTab(tabId, {
    ...state,
    visit: { ...visit, nudges: { child: child.id, ...withNudge(said, tactic, now) } },
  });
  await saveRelevant(withTactic(await loadRelevant(), child.id, visit.platform, LESSON_TACTICS[tactic]));
  await showNudge({ tabId, frame: state.frame }, composeNudge(tactic, bandOf(child, now), family));
}
