import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { defineWxtModule } from 'wxt/modules';
import type * as PolicySchema from '../settings/policy-schema';

const FILE = 'managed-schema.json';

/** Tells Chrome and Edge what a policy may set, from the very schema that settings have; others want none. */
export default defineWxtModule({
  name: 'managed-schema',
  async setup(wxt) {
    if (!['chrome', 'edge'].includes(wxt.config.browser)) return;
    const root = wxt.config.root;
    const { module } = await runnerImport<typeof PolicySchema>(resolve(root, 'settings/policy-schema.ts'), {
      root,
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '@': root } },
    });
    wxt.hook('build:publicAssets', (_, files) => {
      files.push({ relativeDest: FILE, contents: JSON.stringify(module.policySchema(), null, 2) });
    });
    wxt.hook('build:manifestGenerated', (_, manifest) => {
      manifest.storage = { managed_schema: FILE };
    });
  },
});
