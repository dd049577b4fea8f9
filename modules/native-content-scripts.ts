import type { Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';

/** The file in which a script begins, without what a query makes of it. */
const ENTRYPOINT = /^[^?]*\/entrypoints\/[^?]*\.content(?:\.ts|\/index\.tsx)$/;
/** What a script says of itself to the build alone. */
const FOR_BUILD =
  /(?<=defineContentScript\(\{)\s+registration: 'runtime',\s+matches: \[\],(?:\s+(?:runAt|world): '\w+',)*/;

const WRAPPER = /^\0virtual:wxt-content-script-(?:isolated|main)-world-entrypoint\?(.+)$/;

/**
 * Chromium then makes all functions of a script ready as it reads it, instead of twice: a saving of a fifth where most of
 * them are used at once. Elsewhere it is a comment.
 */
const ALL_USED_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/** As modules are: a page that has the browser tell it who calls (`Error.prepareStackTrace`) is handed no function of ours. */
const STRICT = '"use strict";';

/**
 * Keeps out of content scripts what they do not use: `webextension-polyfill`, which would cost every page 10 kB (the
 * browsers' own messaging gives promises under manifest 3), and what WXT puts around each. Its context above all: what tells
 * a script to stop is an event that the page can fire as well, and it would tell every page that an extension is there.
 */
export default defineWxtModule((wxt) => {
  wxt.hook('vite:build:extendConfig', (entrypoints, config) => {
    if (!entrypoints.every((entrypoint) => entrypoint.type === 'content-script')) return;
    const alias = config.resolve?.alias;
    if (!alias || Array.isArray(alias)) throw new Error('WXT no longer gives aliases as an object');
    Object.assign(alias, { 'wxt/browser': '@wxt-dev/browser' });
    config.plugins = [bare(), config.plugins, shortJsx()];
  });
});

/**
 * Writes JSX as calls of `createElement`, which Preact needs itself: a second way to make elements is left out, and each call
 * is shorter.
 */
function shortJsx(): Plugin {
  return {
    name: 'livewise:short-jsx',
    // After Preact's own plugin, which asks for the other way.
    enforce: 'post',
    config: () => ({
      oxc: { jsx: { runtime: 'classic', pragma: 'makeElement', pragmaFrag: 'Parts' } },
      // Only into what has JSX.
      build: {
        rolldownOptions: {
          transform: { inject: { makeElement: ['preact', 'createElement'], Parts: ['preact', 'Fragment'] } },
        },
      },
    }),
  };
}

function bare(): Plugin {
  let isBare = false;
  return {
    name: 'livewise:bare-content-scripts',
    enforce: 'pre',
    // A number with a name is written where it is used.
    config: () => ({ build: { rolldownOptions: { optimization: { inlineConst: { mode: 'all', pass: 3 } } } } }),
    load(id) {
      const [, script] = WRAPPER.exec(id) ?? [];
      if (!script) return undefined;
      isBare = true;
      return `import script from ${JSON.stringify(script)};\nexport default script.main();`;
    },
    transform(code, id) {
      if (!ENTRYPOINT.test(id)) return undefined;
      if (!FOR_BUILD.test(code)) throw new Error(`${id} says something else to the build`);
      return { code: code.replace(FOR_BUILD, ''), map: null };
    },
    generateBundle: {
      // WXT takes the script's name away from what comes first.
      order: 'post',
      handler(_, bundle) {
        if (!isBare) throw new Error('WXT now puts something else around content scripts');
        const camera = bundle['content-scripts/camera.js'];
        if (camera?.type === 'chunk') camera.code = ALL_USED_AT_ONCE + STRICT + camera.code;
      },
    },
  };
}
