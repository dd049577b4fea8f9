import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
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
    const { platforms, inBrowser, rulesOf, matchPatterns, framedPatterns, hasCamera } = module;
    addViteConfig(wxt, () => ({ plugins: [withoutProof(platforms)] }));
    const rulesFile = (id: string) => `rules/${id}.js`;

    wxt.hook('build:publicAssets', (_, files) => {
      for (const platform of inBrowser) {
        const contents = `globalThis.livewiseRules=${JSON.stringify(rulesOf(platform))};`;
        files.push({ relativeDest: rulesFile(platform.id), contents });
      }
    });
    wxt.hook('build:manifestGenerated', (_, manifest) => {
      manifest.host_permissions = [...new Set(platforms.flatMap(matchPatterns))].sort();
      const camera = [...new Set(inBrowser.filter(hasCamera).flatMap(matchPatterns))].sort();
      const sentinels = inBrowser.flatMap((platform) => {
        const js = [rulesFile(platform.id), SENTINEL];
        const inFrames = framedPatterns(platform);
        const onTop = matchPatterns(platform).filter((pattern) => !inFrames.includes(pattern));
        return [
          ...(onTop.length > 0 ? [{ matches: onTop, js, run_at: 'document_start' as const }] : []),
          ...(inFrames.length > 0
            ? [{ matches: inFrames, js, run_at: 'document_start' as const, all_frames: true }]
            : []),
        ];
      });
      // Chromium gives a page an extension's scripts in an order of its own: nothing may depend on this one.
      manifest.content_scripts = [...cameraScripts(camera), ...sentinels];
    });
  },
});

/** The two halves of the camera's hold, in every frame: also in empty ones, through which a page might get round it. */
function cameraScripts(matches: string[]) {
  const everywhere = {
    matches,
    run_at: 'document_start' as const,
    all_frames: true,
    match_about_blank: true,
    match_origin_as_fallback: true,
  };
  // In this order the port is offered once; it would be found in the other one as well.
  return [
    { ...everywhere, js: ['content-scripts/camera-bridge.js'] },
    { ...everywhere, js: ['content-scripts/camera.js'], world: 'MAIN' as const },
  ];
}

/** Leaves out of the extension what only tests and maintainers read, and what only pages are given, in `rules/`. */
function withoutProof(platforms: typeof Catalogue.platforms): Plugin {
  const byId = new Map(platforms.map((platform) => [platform.id, platform]));
  return {
    name: 'livewise:without-proof',
    enforce: 'pre',
    transform(_, file) {
      const platform = byId.get(/\/catalogue\/platforms\/([^/?]+)\.ts$/.exec(file)?.[1] ?? '');
      if (!platform) return undefined;
      const { tests: _tests, sources: _sources, page: _page, chat, ...rest } = platform;
      const sites = rest.sites.map(({ reserved: _reserved, notLive: _notLive, channel: _channel, ...site }) => site);
      const { source: _source, checked: _checked, ...selectors } = chat ?? {};
      const kept = { ...rest, sites, ...(chat && { chat: selectors }) };
      return { code: `export default ${JSON.stringify(kept)};`, map: null };
    },
  };
}
