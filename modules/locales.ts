import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { LANGUAGES } from '../guidance/languages';

/** Puts each language's words where the background and our pages can load the one they need; see `stores/words.ts` and
 * `stores/parent-words.ts`. */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', (_, files) => {
    // English is part of the code.
    for (const language of LANGUAGES.filter((each) => each !== 'en')) {
      const folder = resolve(wxt.config.root, 'guidance/locales', language);
      files.push({ absoluteSrc: resolve(folder, 'child.json'), relativeDest: `locales/${language}.json` });
      files.push({ absoluteSrc: resolve(folder, 'pages.json'), relativeDest: `locales/${language}.pages.json` });
      // Notes on single platforms may stay English for a while.
      const notes = resolve(folder, 'platforms.json');
      if (existsSync(notes)) files.push({ absoluteSrc: notes, relativeDest: `locales/${language}.platforms.json` });
    }
  });
});
