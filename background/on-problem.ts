import type { ToBackground } from '@/messages/types';
import { withProblem } from '@/reminders/relevant';
import { loadRelevant, saveRelevant } from '@/stores/relevant';
import { readTab } from '@/stores/tab';

/** A child said what had happened: the next lesson there is about that. Nothing else comes of it, and it is not counted. */
export async function onProblem(tabId: number, { problem }: Extract<ToBackground, { type: 'problem' }>): Promise<void> {
  const { standing, visit } = await readTab(tabId);
  if (!standing?.for || !visit) return;
  await saveRelevant(withProblem(await loadRelevant(), standing.for, visit.platform, problem));
}
