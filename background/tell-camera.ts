import { browser } from 'wxt/browser';
import type { CameraWord, ToPage } from '@/messages/types';
import type { TabState } from '@/stores/tab';
import { soon } from './soon';

/** Tells the camera's hold in every frame of a tab; a tab that is gone does not mind. */
export async function tellCamera(tabId: number, word: CameraWord): Promise<void> {
  const message: ToPage = { type: 'camera', word };
  await soon(browser.tabs.sendMessage(tabId, message)).catch(() => undefined);
}

/**
 * Answers a page that waits for the camera, if it does.
 * @returns the state in which it waits no more
 */
export async function answerCamera<State extends TabState>(
  tabId: number,
  state: State,
  word: 'go' | 'no',
): Promise<Omit<State, 'cameraWaits'>> {
  const { cameraWaits, ...rest } = state;
  if (cameraWaits) await tellCamera(tabId, word);
  return rest;
}
