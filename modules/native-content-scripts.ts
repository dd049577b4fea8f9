import { resolve } from 'node:path';
import { defineWxtModule } from 'wxt/modules';

/**
 * Keeps out of content scripts what they do not use: `webextension-polyfill`, which would cost every page 10 kB (the
 * browsers' own messaging gives promises under manifest 3), and WXT's context (see `sentinel/no-context.ts`).
 */
export default defineWxtModule((wxt) => {
  wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
    if (!entrypoints.every((entrypoint) => entrypoint.type === 'content-script')) return;
    const alias = config.resolve?.alias;
    if (!alias || Array.isArray(alias)) throw new Error('WXT no longer gives aliases as an object');
    Object.assign(alias, {
      'wxt/browser': '@wxt-dev/browser',
      'wxt/utils/content-script-context': resolve(wxt.config.root, 'sentinel/no-context.ts'),
    });
  });
});
