import { browser } from 'wxt/browser';
import { fill } from '@/guidance/fill';
import { isGrownUpHere } from '@/reminders/presence';
import { loadSettings } from '@/settings/store';
import { parentLanguage, toolbarWords } from '@/stores/parent-words';
import { loadPresence } from '@/stores/presence';
import { loadTalks } from '@/stores/talks';
import { isBadgeDue } from '@/talk/due';

const GREY = '#53616b';
const BLUE = '#1d5f6c';

/** Says on the toolbar's button that a grown-up has quieted the reminders, or that it is time to talk. */
export async function drawBadge(now: number): Promise<void> {
  const [{ settings }, presence, talks] = await Promise.all([loadSettings(), loadPresence(), loadTalks(now)]);
  const text = await toolbarWords(parentLanguage(settings));
  const ids = settings.children.map(({ id }) => id);
  if (isGrownUpHere(presence, now)) {
    const until = presence.grownUp?.until;
    const time =
      until === undefined ? undefined : new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(until);
    await draw(text.off, GREY, time ? fill(text.offUntil, { time }) : text.offUntilClose);
  } else if (isBadgeDue(talks, ids, settings.talk, now)) {
    await draw(text.talk, BLUE, text.talkTitle);
  } else {
    await draw('', BLUE, text.title);
  }
}

async function draw(badge: string, color: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: badge }),
    browser.action.setBadgeBackgroundColor({ color }),
    browser.action.setTitle({ title }),
  ]);
}
