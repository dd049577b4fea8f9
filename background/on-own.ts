import { browser } from 'wxt/browser';
import type { OwnAnswers, OwnMessage, SaveAnswer } from '@/messages/own';
import { emptyHistory } from '@/reminders/history';
import { bandsChosen } from '@/settings/band-changes';
import { asKnownHere } from '@/settings/same-child';
import type { Settings } from '@/settings/schema';
import { changeSettings, copyManaged, loadOwnSettings, loadSettings } from '@/settings/store';
import { saveHistory } from '@/stores/history';
import { knowBands, readNews } from '@/stores/news';
import { forgetRecord } from '@/stores/record';
import { allTabs } from '@/stores/tab';
import { loadTalks, saveTalks } from '@/stores/talks';
import { afterTalkStep } from '@/talk/due';
import { drawBadge } from './badge';
import { forgetOthers } from './forget-children';
import { isOpen, recover, setPin, unlock } from './lock';
import { unmute } from './mute';
import { onGrownUpGone, onGrownUpHere, onWho } from './on-presence';
import { hasPrivateWindows, openPrivately } from './private-window';
import { hideHelper, hideReminder } from './show';
import { start } from './start';
import { mendBySync } from './sync';
import { answerCamera } from './tell-camera';

type Answer = OwnAnswers[keyof OwnAnswers];

/** A page of ours asks for something. */
export async function onOwn(message: OwnMessage, now: number): Promise<Answer> {
  switch (message.type) {
    case 'unlock':
      return unlock(message.pin, now);
    case 'recover':
      return recover(message.code, now);
    case 'set-pin':
      return setPin(message.pin, message.token, now);
    case 'save':
      return ifOpen(message.token, now, () => save(message.change, now));
    case 'forget-record':
      return ifOpen(message.token, now, forgetWhatHappened);
    case 'reset':
      return ifOpen(message.token, now, () => reset(now));
    case 'grown-up-here':
      return onGrownUpHere(message.pin, message.period, now);
    case 'grown-up-gone':
      await onGrownUpGone(now);
      return null;
    case 'who':
      await onWho(message.child, now);
      return null;
    case 'talk':
      // That the card was seen, anybody may say: it takes nothing away but the toolbar's word for a week.
      if (message.what !== 'seen') return ifOpen(message.token, now, () => onTalk(message, now));
      await onTalk(message, now);
      return { saved: true };
    case 'private-windows':
      return hasPrivateWindows();
    case 'open-privately':
      return openPrivately(message.url);
    case 'read-news':
      return ifOpen(message.token, now, async () => readNews((await loadSettings()).settings, now));
  }
}

async function ifOpen(token: string | undefined, now: number, act: () => Promise<unknown>): Promise<SaveAnswer> {
  if (!(await isOpen(token, now))) return { saved: false, because: 'locked' };
  try {
    await act();
    return { saved: true };
  } catch (error) {
    console.warn('Livewise could not save', error);
    return { saved: false, because: 'refused' };
  }
}

async function onTalk({ child, what }: Extract<OwnMessage, { type: 'talk' }>, now: number): Promise<void> {
  await saveTalks(afterTalkStep(await loadTalks(now), child, what, now));
  await drawBadge(now);
}

async function save(change: Record<string, unknown>, now: number): Promise<void> {
  // A PIN is set by `set-pin` alone. The other fields are checked where they are saved.
  const { lock: _, ...rest } = change as Partial<Settings>;
  const isMended = await mendBySync(now);
  // The page saves a list whole, as it was shown: what has just come back is not in it, and would be taken out again.
  if (isMended && Object.values(rest).some(Array.isArray)) throw new Error('the settings were mended first');
  const children = rest.children && { children: asKnownHere(rest.children, (await loadOwnSettings()).children) };
  const { before, after } = await changeSettings({ ...rest, ...children });
  if (!children) return;
  await knowBands(bandsChosen(before.children, after.children), now);
  await forgetOthers(now);
}

/** The counts, and when reminders last came with which tips: everything that the page shows. */
async function forgetWhatHappened(): Promise<void> {
  await forgetRecord();
  await saveHistory(emptyHistory());
}

async function reset(now: number): Promise<void> {
  // Or the settings would come back from there, also those left behind with sync off; other computers keep theirs.
  await browser.storage.sync.clear().catch(() => undefined);
  for (const [tabId, tab] of await allTabs()) {
    // Afterwards nobody knows any more what stands and waits in them.
    await hideReminder({ tabId, frame: tab.frame });
    if (tab.helper) await hideHelper({ tabId, frame: tab.frame });
    await answerCamera(tabId, tab, 'go');
    await unmute(tabId, tab);
  }
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  // What a policy sets is not the family's to delete. Before `start`, which would take the policy's sites for gone.
  await copyManaged();
  await start(now);
}
