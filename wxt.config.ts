import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

// Test builds (`--mode test`) must be what ships, apart from the open shadow root: without this, Vite would compile JSX
// for debugging in every mode but production.
if (process.argv.includes('build')) process.env.NODE_ENV = 'production';

export default defineConfig({
  modules: ['@wxt-dev/auto-icons', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  vite: () => ({ plugins: [preact()], build: { target: 'es2022' } }),
  manifest: ({ browser }) => ({
    name: 'Livewise',
    description:
      'A calm reminder, in words for your child’s age, where people stream live video. Sends nothing anywhere.',
    permissions: ['storage', 'scripting', 'alarms', 'activeTab'],
    // Asked for one by one, for sites that the parent adds.
    optional_host_permissions: ['*://*/*'],
    action: { default_title: 'Livewise: help' },
    // `popover` in the top layer.
    ...(browser !== 'firefox' && { minimum_chrome_version: '116' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: '{6c8c8b56-6e3e-4d4f-9f0b-6a9b6f7a41d2}',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
