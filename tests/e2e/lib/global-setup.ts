import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How often it is looked for browsers that have lost their worker, in milliseconds. */
const LOOK_EVERY = 3_000;

/**
 * Profiles and whatever else tests leave lie in one folder, of which nothing is left afterwards. So of the browsers: a
 * worker that keeps one from file to file is ended before it could end it. What it leaves goes on working, so it is ended
 * at once, and not only with the run.
 */
export default function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'livewise-'));
  process.env.TMPDIR = folder;
  const orphans = ['-KILL', '--parent', '1', '-f', folder];
  const timer = setInterval(() => spawn('pkill', orphans).on('error', () => clearInterval(timer)), LOOK_EVERY);
  return () => {
    clearInterval(timer);
    spawnSync('pkill', ['-KILL', '-f', folder]);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
}
