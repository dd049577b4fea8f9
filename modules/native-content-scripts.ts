import { defineWxtModule } from 'wxt/modules';

/**
 * Keeps `webextension-polyfill` out of content scripts: it would cost every page 10 kB, and what they use of the
 * browser (`runtime.sendMessage`, `runtime.onMessage`) answers with promises in both browsers under manifest 3.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
    if (!entrypoints.every((entrypoint) => entrypoint.type === 'content-script')) return;
    const alias = config.resolve?.alias;
    if (alias && !Array.isArray(alias)) (alias as Record<string, string>)['wxt/browser'] = '@wxt-dev/browser';
  });
});
