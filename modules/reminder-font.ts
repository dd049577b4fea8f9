import { resolve } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { FONT_SUBSETS, FONT_WEIGHTS, fontFile } from '../messages/font';

/** Puts the reminder's typeface where the background can read it; see `background/fonts.ts`. */
export default defineWxtModule((wxt) => {
  const folder = resolve(wxt.config.root, 'node_modules/@fontsource/atkinson-hyperlegible-next/files');
  wxt.hook('build:publicAssets', (_, files) => {
    for (const weight of FONT_WEIGHTS) {
      for (const subset of FONT_SUBSETS) {
        files.push({
          absoluteSrc: resolve(folder, `atkinson-hyperlegible-next-${subset}-${weight}-normal.woff2`),
          relativeDest: fontFile(weight, subset),
        });
      }
    }
  });
});
