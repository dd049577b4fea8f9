import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

// Test builds (`--mode test`) must be what ships, apart from the open shadow root, and packages the same wherever they are
// made: without this, Vite would compile JSX for debugging, with paths of this machine, where the environment says so.
if (process.argv.some((word) => ['build', 'zip'].includes(word))) process.env.NODE_ENV = 'production';

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/auto-icons', '@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  // The sources for Firefox's review hold what a build needs: `npm run reproduce` makes the packages from them.
  zip: { excludeSources: ['tests/**', 'tour/**', 'docs/images/**', 'docs/store/screenshots/**', '*.log'] },
  // Browsers with `light-dark()`.
  vite: () => ({
    plugins: [preact()],
    build: { target: 'es2022', cssTarget: ['chrome123', 'firefox140', 'safari18.4'] },
  }),
  manifest: ({ browser }) => ({
    name: 'Livewise',
    description:
      'A calm reminder, in words for your child’s age, where people stream live video. Everything stays in your browser.',
    permissions: ['storage', 'scripting', 'alarms', 'activeTab'],
    // Asked for one by one, for sites that the parent adds.
    optional_host_permissions: ['*://*/*'],
    action: { default_title: 'Livewise: help' },
    // Nothing from anywhere else, and nothing that is made of text.
    content_security_policy: { extension_pages: PAGE_POLICY },
    // `light-dark()` in our styles; `matchOriginAsFallback` for scripts that are registered later came in 119.
    ...(['chrome', 'edge'].includes(browser) && { minimum_chrome_version: '123' }),
    // Scripts in the page's own world, also in frames without an address.
    ...(browser === 'safari' && { browser_specific_settings: { safari: { strict_min_version: '18.4' } } }),
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
