/**
 * The browser's own messaging, for content scripts. The polyfill is kept out of them on purpose: under manifest 3 both
 * browsers' own `sendMessage` gives a promise.
 */
export const { runtime } = (globalThis as { browser?: typeof chrome }).browser ?? chrome;
