import type { AnyPage } from './person';
import type { World } from './world';

/** The page with taps in place of a mouse. */
const touched = (page: AnyPage): AnyPage => ({
  on: (event, answer) => page.on(event, answer),
  bringToFront: () => page.bringToFront(),
  evaluate: (act, arg) => page.evaluate(act, arg),
  keyboard: page.keyboard,
  mouse: { click: (x, y) => page.touchscreen.tap(x, y) },
  touchscreen: page.touchscreen,
  screenshot: (options) => page.screenshot(options),
  frames: () => page.frames(),
});

/** A world whose visitor has no mouse: what would be pressed is tapped. */
export const byTouch = (world: World): World => ({
  ...world,
  own: async (path) => touched(await world.own(path)),
  visit: async (address) => touched(await world.visit(address)),
});
