import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { notices } from '../scripts/lib/others-work';

/** Comes in as files, not as code. */
const TYPEFACE = '@fontsource/atkinson-hyperlegible-next';

/** The package that a module is from; the bundlers' own helpers have names like `\0vite/preload-helper.js`. */
const packageOf = (file: string): string | undefined =>
  /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? /^\0(vite|rolldown)\//.exec(file)?.[1];

/** Puts beside the code the notices of what others wrote in it, and notes which packages that are, for `npm run licences`. */
export default defineWxtModule((wxt) => {
  const shipped = new Set([TYPEFACE]);
  addViteConfig(wxt, () => ({
    plugins: [
      {
        name: 'livewise:shipped-packages',
        generateBundle(_, bundle) {
          for (const part of Object.values(bundle)) {
            if (part.type !== 'chunk') continue;
            for (const file of Object.keys(part.modules)) {
              const name = packageOf(file);
              if (name) shipped.add(name);
            }
          }
        },
      },
    ],
  }));
  wxt.hook('build:done', () => {
    const { outBaseDir, outDir, root } = wxt.config;
    const names = [...shipped].sort();
    mkdirSync(outBaseDir, { recursive: true });
    writeFileSync(resolve(outBaseDir, 'shipped-packages.json'), JSON.stringify(names));
    writeFileSync(resolve(outDir, 'licences.txt'), notices(names, resolve(root, 'node_modules')));
  });
});
