import { browser } from 'wxt/browser';
import { onChoice, onGone } from '@/background/on-choice';
import { onPin } from '@/background/on-pin';
import { onSettings } from '@/background/on-settings';
import { onSighting } from '@/background/on-sighting';
import { createQueue } from '@/background/queue';
import { forgetTab } from '@/background/tab-state';
import { parseMessage } from '@/messages/parse';
import type { PinAnswer } from '@/messages/types';
import { watchSettings } from '@/settings/store';

export default defineBackground({
  type: 'module',
  main() {
    const inTurn = createQueue();

    browser.runtime.onMessage.addListener((raw, sender) => {
      const message = parseMessage(raw);
      const tabId = sender.tab?.id;
      if (!message || tabId === undefined || sender.id !== browser.runtime.id) return undefined;
      const now = Date.now();
      return inTurn<PinAnswer | undefined>(async () => {
        switch (message.type) {
          case 'sighting':
            await onSighting(tabId, message, now);
            return undefined;
          case 'gone':
            await onGone(tabId, message, now);
            return undefined;
          case 'choice':
            await onChoice(tabId, message, now);
            return undefined;
          case 'pin':
            return onPin(message.pin, now);
        }
      });
    });

    browser.tabs.onRemoved.addListener((tabId) => void inTurn(() => forgetTab(tabId)));

    watchSettings(() => void inTurn(() => onSettings(Date.now())));

    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    });
  },
});
