/** A store that takes our packages, with what it has to be told; each from the environment. */
interface Store {
  name: string;
  needs: readonly string[];
}

/** The stores that Livewise goes to, by the browser they are for. */
export const STORES = {
  chrome: {
    name: 'Chrome Web Store',
    needs: [
      'CHROME_EXTENSION_ID',
      'CHROME_PUBLISHER_ID',
      'CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL',
      'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY',
    ],
  },
  edge: { name: 'Edge Add-ons', needs: ['EDGE_PRODUCT_ID', 'EDGE_CLIENT_ID', 'EDGE_API_KEY'] },
  firefox: { name: 'addons.mozilla.org', needs: ['FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'] },
} as const satisfies Record<string, Store>;

export type StoreId = keyof typeof STORES;
/** Their ids, as a person names them on the command line. */
export const STORE_IDS = Object.keys(STORES) as StoreId[];

/** What a store needs and has not been given. */
export const missingFor = (store: StoreId, env: Readonly<Record<string, string | undefined>>): string[] =>
  STORES[store].needs.filter((name) => !env[name]?.trim());

/** Where `wxt zip` puts the package for a browser, or the sources. */
export const packageFile = (version: string, what: StoreId | 'sources'): string =>
  `.output/livewise-${version}-${what}.zip`;

interface Submission {
  stores: readonly StoreId[];
  version: string;
  /** Firefox's id for the extension, from the manifest. */
  addonId: string;
  isDry: boolean;
}

/** What `wxt submit` is told besides what is in the environment. */
export function submitWords({ stores, version, addonId, isDry }: Submission): string[] {
  const words: Readonly<Record<StoreId, readonly string[]>> = {
    chrome: ['--chrome-api-version', 'v2'],
    edge: [],
    firefox: [
      ...['--firefox-extension-id', addonId],
      ...['--firefox-sources-zip', packageFile(version, 'sources')],
      ...['--firefox-compatibility', 'firefox,android'],
    ],
  };
  return [
    ...(isDry ? ['--dry-run'] : []),
    ...stores.flatMap((store) => [`--${store}-zip`, packageFile(version, store), ...words[store]]),
  ];
}
