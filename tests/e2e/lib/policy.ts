import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Where Chromium on Linux looks for policies. */
const FOLDER = '/etc/chromium/policies/managed';

/** What may be written there; only the system's administrator may, as in a container of CI. */
export const CAN_SET_POLICIES = process.getuid?.() === 0;

/** The id that Chromium gives an extension loaded from a folder. */
function idOf(folder: string): string {
  const digest = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return [...digest].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

/** Gives Chromium a policy for the extension in a folder. Gives a function that takes it away. */
export function setChromiumPolicy(extension: string, policy: object): () => void {
  const file = join(FOLDER, 'livewise-test.json');
  mkdirSync(FOLDER, { recursive: true });
  // Written elsewhere first: a half-written file would be read.
  const draft = join(dirname(FOLDER), 'livewise-test.tmp');
  writeFileSync(draft, JSON.stringify({ '3rdparty': { extensions: { [idOf(resolve(extension))]: policy } } }));
  renameSync(draft, file);
  return () => rmSync(file, { force: true });
}

/**
 * A `policies.json` for Firefox with a policy for an add-on, in a folder of its own.
 * @returns what Firefox must be started with to read it there, which it does in automation alone
 */
export function firefoxPolicy(addon: string, policy: object) {
  const folder = mkdtempSync(join(tmpdir(), 'livewise-policy-'));
  const file = join(folder, 'policies.json');
  writeFileSync(file, JSON.stringify({ policies: { '3rdparty': { Extensions: { [addon]: policy } } } }));
  return {
    env: { MOZ_DISABLE_NONLOCAL_CONNECTIONS: '1' },
    prefs: {
      'browser.policies.alternatePath': file,
      'security.turn_off_all_security_so_that_viruses_can_take_over_this_computer': true,
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
