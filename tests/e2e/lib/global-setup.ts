import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Profiles and whatever else tests leave lie in one folder, of which nothing is left afterwards. So of the browsers: a
 * worker that keeps one from file to file is ended before it could end it.
 */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'livewise-'));
  process.env.TMPDIR = folder;
  return () => {
    spawnSync('pkill', ['-KILL', '-f', folder]);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
}
