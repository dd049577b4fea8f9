import { browser } from 'wxt/browser';
import { decide } from '@/reminders/decide';
import { forgetReminder } from '@/reminders/history';
import { unsettledFor } from '@/reminders/visit';
import { findPlatform } from '@/settings/sites';
import { allTabs, type TabState, writeTab } from '@/stores/tab';
import { updateHelper } from './helper';
import { unmute } from './mute';
import { lateOf, remindOrLater } from './remind';
import { hideReminder, stands } from './show';
import { answerCamera } from './tell-camera';
import { whatHolds } from './what-holds';

/**
 * Settings changed, or who is here: open tabs follow. A reminder that stands is drawn anew or taken away; one that has
 * become due where none stood comes up.
 */
export async function onSettings(now: number): Promise<void> {
  await lookAtTabs(now, () => true, await inFront());
}

/** Time has passed: where a child stays, a reminder that comes back with time comes back. Only where it can be seen. */
export async function onTick(now: number): Promise<void> {
  const seen = await inFront();
  await lookAtTabs(now, (tabId, isStanding) => !isStanding && seen.has(tabId));
}

/** Tabs that can be seen. */
const inFront = async (): Promise<ReadonlySet<number | undefined>> =>
  new Set((await browser.tabs.query({ active: true })).map(({ id }) => id));

/** The same for one tab. */
export async function lookAtTab(wanted: number, now: number): Promise<void> {
  await lookAtTabs(now, (tabId) => tabId === wanted);
}

/** @param first tabs that come before the others: where one reminder is due for several, it must be seen */
async function lookAtTabs(
  now: number,
  isWanted: (tabId: number, isStanding: boolean) => boolean,
  first: ReadonlySet<number | undefined> = new Set(),
): Promise<void> {
  const [{ settings, history: loaded, presence, relevant }, tabs] = await Promise.all([whatHolds(), allTabs()]);
  tabs.sort(([a], [b]) => Number(first.has(b)) - Number(first.has(a)));
  let history = loaded;
  for (const [tabId, tab] of tabs) {
    const { sighting, visit, standing } = tab;
    // A covered page is looked at once the child goes back to it.
    if (!sighting || !visit || tab.covered || !isWanted(tabId, standing !== undefined)) continue;
    // What stands for a child has been counted already; that must not be the reason to take it away. The question who is
    // here has not been counted, and nothing that was counted for another child has either.
    const child = standing?.for;
    const decision = decide({
      sighting,
      inFrame: tab.frame !== undefined,
      camera: tab.cameraWaits ?? false,
      visit: child === undefined ? visit : unsettledFor(visit, child),
      settings,
      presence,
      history: child === undefined ? history : forgetReminder(history, { child, ...sighting }),
      relevant,
      stands: standing,
      now,
    });
    // A site that the parent has just taken out is none any more.
    const isKnown = findPlatform(sighting.platform, settings) !== undefined;
    if (isKnown && decision.show !== 'nothing') {
      const context = { settings, history, relevant, now };
      // A tab whose page has just gone shows nothing, and must not keep the others from following.
      history = await remindOrLater(tabId, { ...tab, sighting, visit }, decision, context).catch(async () => {
        // The question who is here has its answer. Nothing can take its place on a page that has become closed to us; one that
        // hangs may yet put up what it was given.
        const isAnswered = standing && child === undefined && decision.show === 'reminder';
        const { page, pageFrame: frame } = tab;
        if (isAnswered && !(page && (await stands({ tabId, frame }, page))))
          await letGo(tabId, { ...tab, ...lateOf(decision) });
        return history;
      });
    } else if (standing || tab.late) {
      const { late: _, ...rest } = tab;
      await letGo(tabId, rest);
    }
    await updateHelper(tabId, now);
  }
}

/** Takes away what stands on a tab, and lets go of what waits for it. */
async function letGo(tabId: number, { standing: _, ...tab }: TabState): Promise<void> {
  await hideReminder({ tabId, frame: tab.frame });
  await writeTab(tabId, await answerCamera(tabId, await unmute(tabId, tab), 'go'));
}
