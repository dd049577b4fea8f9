import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { defineWxtModule } from 'wxt/modules';
import type * as Catalogue from '../catalogue';

const SENTINEL = 'content-scripts/sentinel.js';

/**
 * Puts the sentinel on the catalogue's hosts, and nowhere else: for each platform one file with its rules and one
 * manifest entry. A page is given the rules of its own platform instead of those of all.
 */
export default defineWxtModule({
  name: 'catalogue-scripts',
  async setup(wxt) {
    const root = wxt.config.root;
    const { module } = await runnerImport<typeof Catalogue>(resolve(root, 'catalogue/index.ts'), {
      root,
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@': root } },
    });
    const { platforms, rulesOf, matchPatterns } = module;
    const rulesFile = (id: string) => `rules/${id}.js`;

    wxt.hook('build:publicAssets', (_, files) => {
      for (const platform of platforms) {
        const contents = `globalThis.livewiseRules=${JSON.stringify(rulesOf(platform))};`;
        files.push({ relativeDest: rulesFile(platform.id), contents });
      }
    });
    wxt.hook('build:manifestGenerated', (_, manifest) => {
      manifest.host_permissions = [...new Set(platforms.flatMap(matchPatterns))].sort();
      manifest.content_scripts = platforms.map((platform) => ({
        matches: matchPatterns(platform),
        js: [rulesFile(platform.id), SENTINEL],
        run_at: 'document_start',
      }));
    });
  },
});
