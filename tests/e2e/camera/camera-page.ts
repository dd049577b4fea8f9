import { type AnyPage, press, reminderComes, until } from '../lib/person';
import type { World } from '../lib/world';

/** Part of Twitch where nothing is live by its address: the camera alone says that a child goes live. */
export const PAGE = 'https://www.twitch.tv/settings/profile?camera';

/** What a stand-in's page with `?camera` gives to tests (`tests/stand-in/sites/camera.ts`). */
export interface CameraPage {
  ask(way: string): void;
  results: Record<string, string>;
  streams: MediaStream[];
  states(): string[];
  /** The window that it keeps on top. */
  small?: Window;
  /** Copies the first stream, also by an element that plays it, and ends what it was copied from. */
  copyAndStop(): Promise<void>;
  grabPromises(): void;
  grabbed: Promise<unknown>[];
}

/** Such a page, or a frame with one. */
type Asking = Pick<AnyPage, 'evaluate'>;

/** Has the page ask for the camera, in one of the ways that it knows. */
export const ask = (page: Asking, way: string) =>
  page.evaluate((name) => (window as never as CameraPage).ask(name), way);
/** What became of that: `waits`, `on`, or the name of the error. */
export const result = (page: Asking, way: string): Promise<string | undefined> =>
  page.evaluate((name) => (window as never as CameraPage).results[name], way);
/** Waits until that has become of it. */
export async function becomes(page: Asking, way: string, wanted: string): Promise<void> {
  let now: string | undefined;
  const look = async () => {
    now = await result(page, way);
    return now === wanted;
  };
  await until(look, () => `${way} to be ${wanted}: it is ${now}`);
}
/** The states of all tracks that the page was let have. */
export const states = (page: AnyPage) => page.evaluate(() => (window as never as CameraPage).states(), null);
/** Waits until nothing that the page was let have runs any more; a moment after "Well done." at the latest. */
export const end = (page: AnyPage) =>
  until(async () => (await states(page)).every((state) => state === 'ended'), 'the tracks to end');
/** Whether the helper stands. */
export const helperIs = (page: AnyPage): Promise<boolean> =>
  page.evaluate(() => !!document.querySelector('livewise-helper')?.shadowRoot?.querySelector('.lw-panel'), null);
/** Waits until it stands. */
export const helperComes = (page: AnyPage) => until(() => helperIs(page), 'the helper');
/** Waits until it does not. */
export const helperGoes = (page: AnyPage) => until(async () => !(await helperIs(page)), 'the helper to go');

/** A page whose request for the camera waits for the child. */
export async function atCamera(world: World, address = PAGE): Promise<AnyPage> {
  const page = await world.visit(address);
  await ask(page, 'camera');
  await reminderComes(page);
  return page;
}

/** A page with the camera on, and the helper beside it. */
export async function onCamera(world: World, address = PAGE): Promise<AnyPage> {
  const page = await atCamera(world, address);
  await press(page, 'Carry on');
  await becomes(page, 'camera', 'on');
  await helperComes(page);
  return page;
}
