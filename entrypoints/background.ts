import { browser } from 'wxt/browser';
import { drawBadge } from '@/background/badge';
import { GROWN_UP_OVER } from '@/background/clock';
import { forgetOthers } from '@/background/forget-children';
import { findGonePages, forgetGonePages } from '@/background/gone-pages';
import { checkPin } from '@/background/lock';
import { onCameraAsked, onCameraNow } from '@/background/on-camera';
import { onChoice, onClosed, onGone } from '@/background/on-choice';
import { onChecked, onCover, onCoverAsked } from '@/background/on-cover';
import { onOwn } from '@/background/on-own';
import { onGrownUpOver, onWho } from '@/background/on-presence';
import { onProblem } from '@/background/on-problem';
import { onSettings, onTick } from '@/background/on-settings';
import { type From, onSighting } from '@/background/on-sighting';
import { watchOpenPages } from '@/background/open-pages';
import { openPrivately } from '@/background/private-window';
import { createQueue } from '@/background/queue';
import { registerSites } from '@/background/sites';
import { start } from '@/background/start';
import { followSync, pushSync, retrySync } from '@/background/sync';
import { onChatWritten, onNewFrames, onPressure } from '@/background/watch-chat';
import { parseOwnMessage } from '@/messages/own';
import { parseMessage } from '@/messages/parse';
import type { ToBackground, ToPageAnswer } from '@/messages/types';
import { rulesForHost } from '@/settings/sites';
import { copyManaged, loadSettings, watchSettings } from '@/settings/store';
import { saveHelperPlace } from '@/stores/helper-place';
import { startNews } from '@/stores/news';

/** Milliseconds. */
const START_AFTER = 300;

/** What is worked through in turn. */
type FromPage = Exclude<ToBackground, { type: 'rules' | 'chat-written' }>;

/** The host that a page or frame belongs to; an empty frame belongs to the page that made it. */
function hostOf({
  url,
  origin,
  tab,
}: Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1] & { origin?: string }) {
  const [found] = [url, origin, tab?.url].filter((each) => each && /^https?:/.test(each));
  return new URL(found ?? 'about:blank').hostname;
}

export default defineBackground({
  main() {
    const inTurn = createQueue();
    const own = browser.runtime.getURL('');

    const onPage = async (from: From, message: FromPage, now: number): Promise<ToPageAnswer> => {
      const { tabId } = from;
      switch (message.type) {
        case 'sighting':
          await onSighting(from, message, now);
          return undefined;
        case 'gone':
          await onGone(from, message, now);
          return undefined;
        case 'choice':
          await onChoice(tabId, message, now);
          return undefined;
        case 'who':
          await onWho(message.child, now);
          return undefined;
        case 'pin':
          return checkPin(message.pin, now);
        case 'problem':
          await onProblem(tabId, message);
          return undefined;
        case 'open-privately':
          return openPrivately(message.url);
        case 'camera':
          return onCameraAsked(from, message, now);
        case 'on-camera':
          await onCameraNow(from, message, now);
          return undefined;
        case 'cover-asked':
          await onCoverAsked(tabId);
          return undefined;
        case 'cover':
          await onCover(tabId, message.on, now);
          return undefined;
        case 'checked':
          await onChecked(tabId);
          return undefined;
        case 'helper-place':
          await saveHelperPlace(message.place);
          return undefined;
        case 'pressure':
          await onPressure(tabId, message.tactic, now);
          return undefined;
        case 'new-frames':
          await onNewFrames(tabId);
          return undefined;
      }
    };

    browser.runtime.onMessage.addListener((raw, sender) => {
      if (sender.id !== browser.runtime.id) return undefined;
      // Only a page of ours may ask for what our pages may.
      if (sender.url?.startsWith(own)) {
        const message = parseOwnMessage(raw);
        return message && inTurn(() => onOwn(message, Date.now()));
      }
      const message = parseMessage(raw);
      const tabId = sender.tab?.id;
      if (!message || tabId === undefined) return undefined;
      const hostname = hostOf(sender);
      // Not in turn: messages wait for it, and it changes nothing.
      if (message.type === 'chat-written') return onChatWritten(tabId, sender.frameId ?? 0);
      // Nor this: a script that is put into a page is waited for, and waits for it.
      if (message.type === 'rules')
        return loadSettings().then(({ settings }) => rulesForHost(hostname, settings.sites));
      const from = {
        tabId,
        frameId: sender.frameId ?? 0,
        pageUrl: sender.tab?.url,
        host: hostname,
      };
      return inTurn(() => onPage(from, message, Date.now()));
    });

    browser.tabs.onRemoved.addListener((tabId) => void inTurn(() => onClosed(tabId, Date.now())));

    watchSettings(
      ({ settings, problem }) =>
        void inTurn(async () => {
          const now = Date.now();
          await registerSites();
          await onSettings(now);
          await drawBadge(now);
          if (!problem) await startNews(settings, now);
          await forgetOthers(now);
          await pushSync(now);
        }),
    );
    browser.storage.onChanged.addListener((_, area) => {
      if (area === 'managed') void inTurn(copyManaged);
      if (area === 'sync') void inTurn(() => followSync(Date.now()));
    });

    const onPermissions = () => void inTurn(registerSites);
    browser.permissions.onAdded.addListener(onPermissions);
    browser.permissions.onRemoved.addListener(onPermissions);

    browser.alarms.onAlarm.addListener(({ name }) => {
      void inTurn(async () => {
        // Once it is its turn: what others have written meanwhile would lie ahead, as where a clock was set back.
        const now = Date.now();
        if (name === GROWN_UP_OVER) return onGrownUpOver(now);
        await onTick(now);
        await drawBadge(now);
        await retrySync(now);
      });
    });

    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      if (reason === 'update') await watchOpenPages();
      if (reason !== 'install') return;
      // Where somebody else sets Livewise up, the family is not asked to.
      if (await copyManaged()) return;
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });

    // Wakes it when the browser starts: what must be so whenever it runs is looked after below.
    browser.runtime.onStartup.addListener(() => undefined);

    // The browser was started anew, or the background had been stopped: after what it was woken for.
    setTimeout(() => {
      void inTurn(() => start(Date.now()));
      // Asked out of turn: a page that hangs takes seconds to be given up, and no camera can wait for that.
      void findGonePages().then((gone) => inTurn(() => forgetGonePages(gone, Date.now())));
      // Not in turn: Chromium takes some seconds to answer.
      void copyManaged();
    }, START_AFTER);
  },
});
