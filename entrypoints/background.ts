import { browser } from 'wxt/browser';
import { drawBadge } from '@/background/badge';
import { GROWN_UP_OVER } from '@/background/clock';
import { checkPin } from '@/background/lock';
import { onChoice, onGone } from '@/background/on-choice';
import { onOwn } from '@/background/on-own';
import { onGrownUpGone, onWho } from '@/background/on-presence';
import { onSettings, onTick } from '@/background/on-settings';
import { type From, onSighting } from '@/background/on-sighting';
import { createQueue } from '@/background/queue';
import { start } from '@/background/start';
import { pullSync, pushSync } from '@/background/sync';
import { parseOwnMessage } from '@/messages/own';
import { parseMessage } from '@/messages/parse';
import type { PinAnswer, ToBackground } from '@/messages/types';
import { copyManaged, watchSettings } from '@/settings/store';
import { forgetTab } from '@/stores/tab';

/** Milliseconds. */
const START_AFTER = 300;

export default defineBackground({
  main() {
    const inTurn = createQueue();
    const own = browser.runtime.getURL('');

    const onPage = async (from: From, message: ToBackground, now: number): Promise<PinAnswer | undefined> => {
      const { tabId } = from;
      switch (message.type) {
        case 'sighting':
          await onSighting(from, message, now);
          return undefined;
        case 'gone':
          await onGone(tabId, message, now);
          return undefined;
        case 'choice':
          await onChoice(tabId, message, now);
          return undefined;
        case 'who':
          await onWho(message.child, now);
          return undefined;
        case 'pin':
          return checkPin(message.pin, now);
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
      const from = { tabId, frameId: sender.frameId ?? 0, pageUrl: sender.tab?.url };
      return inTurn(() => onPage(from, message, Date.now()));
    });

    browser.tabs.onRemoved.addListener((tabId) => void inTurn(() => forgetTab(tabId)));

    watchSettings(
      () =>
        void inTurn(async () => {
          const now = Date.now();
          await onSettings(now);
          await drawBadge(now);
          await pushSync(now);
        }),
    );
    browser.storage.onChanged.addListener((_, area) => {
      if (area === 'managed') void inTurn(copyManaged);
      if (area === 'sync') void inTurn(pullSync);
    });

    browser.alarms.onAlarm.addListener(({ name }) => {
      const now = Date.now();
      void inTurn(() => (name === GROWN_UP_OVER ? onGrownUpGone(now) : onTick(now).then(() => drawBadge(now))));
    });

    browser.runtime.onInstalled.addListener(async ({ reason }) => {
      if (reason !== 'install') return;
      // Where somebody else sets Livewise up, the family is not asked to.
      if (await copyManaged()) return;
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });

    // The browser was started anew, or the background had been stopped: after what it was woken for.
    setTimeout(() => {
      void inTurn(() => start(Date.now()));
      // Not in turn: Chromium takes some seconds to answer.
      void copyManaged();
    }, START_AFTER);
  },
});
