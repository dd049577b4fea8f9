import { onCameraAsked, onCameraNow } from '@/background/on-camera';
import { onChoice, onGone } from '@/background/on-choice';
import { onSighting } from '@/background/on-sighting';
import type { Activity, Wanted } from '@/catalogue/types';
import type { PageId } from '@/messages/types';
import type { Arrival } from '@/reminders/visit';
import { local } from './fake-browser';
import { TAB, tab } from './fake-tab';
import { type FamilyChange, familySettings } from './family';
import { NOW } from './time';

/** The page that the tab shows. */
export const PAGE = 'page-1' as PageId;

/** What the family chose. */
export const family = (change: FamilyChange = {}): void => {
  local.items = { ...local.items, settings: familySettings(change) };
};
/** Who speaks: the page, or a frame of it. */
export const from = (frameId = 0, pageUrl = 'https://ome.tv/') => ({ tabId: TAB, frameId, pageUrl, host: 'ome.tv' });

/** The page says that it is live. */
export const sees = (
  platform: string,
  activity: Activity,
  { arrival = 'fresh' as Arrival, page = PAGE, now = NOW } = {},
) =>
  onSighting(
    from(),
    { type: 'sighting', sighting: { platform, activity, certainty: 'sure', adult: false }, arrival, page },
    now,
  );
/** The page, or a frame of it, asks for the camera. */
export const asks = (now = NOW, page = PAGE, frameId = 0) =>
  onCameraAsked(from(frameId), { type: 'camera', wanted: 'camera', page }, now);
/** The page, or a frame of it, has the camera. */
export const has = (live: Wanted | 'nothing', now = NOW, page = PAGE, frameId = 0) =>
  onCameraNow(from(frameId), { type: 'on-camera', live, page }, now);
/** The child answers. */
export const chooses = (choice: 'leave' | 'carry-on' | 'not-now', now = NOW) =>
  onChoice(TAB, { type: 'choice', choice, hasPast: false }, now);
/** The page, or a frame of it, goes. */
export const goes = (unloading: boolean, { page = PAGE, now = NOW } = {}) =>
  onGone({ tabId: TAB }, { type: 'gone', page, unloading }, now);

/** How many reminders the page was told to show. */
export const shown = () => tab.told.filter(({ type }) => type === 'show').length;
/** The last of them. */
export const lastShown = () => tab.told.findLast((message) => message.type === 'show');
/** What the camera's hold was told. */
export const wordsToCamera = () => tab.told.flatMap((message) => (message.type === 'camera' ? [message.word] : []));
