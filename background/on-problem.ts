import type { ToBackground } from '@/messages/types';
import { withProblem } from '@/reminders/relevant';
import { loadRelevant, saveRelevant } from '@/stores/relevant';
import { readTab } from '@/stores/tab';

/** A child said what had happened: the next lesson there is about that. Nothing else comes of it, and it is not counted. */
export async function onProblem(tabId: number, { problem }: Extract<ToBackground, { type: 'problem' }>): Promise<void> {
  const { standing, helper, visit } = await readTab(tabId);
  if (!visit) return;
  // The helper has help as well, where no reminder stands; what the child reads there stays once the camera is off.
  const child = standing?.for ?? helper?.child ?? visit.settledFor;
  if (child === undefined) return;
  await saveRelevant(withProblem(await loadRelevant(), child, visit.platform, problem));
}
