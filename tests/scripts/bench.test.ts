import { expect, it } from 'vitest';
import { median } from '@/scripts/bench/figures';
import { loadOf, type TraceEvent, workOfOurs } from '@/scripts/bench/trace';
import { type Built, elsewhere, emptyFrame, reach } from '@/scripts/lib/built';

it('takes the middle, or what is between the two in the middle', () => {
  expect(median([9, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 9])).toBe(3);
  expect(median([])).toBeNaN();
});

const event = (change: Partial<TraceEvent>): TraceEvent => ({
  name: 'FunctionCall',
  ph: 'X',
  pid: 1,
  tid: 1,
  ts: 0,
  dur: 500,
  tdur: 400,
  args: { data: { url: 'chrome-extension://abc/content-scripts/sentinel.js' } },
  ...change,
});

it('counts what scripts of ours did on a page, once, and nothing of others', () => {
  const load = event({ name: 'CommitLoad', ts: 1_000_000, args: { data: { url: 'https://example.com/' } } });
  const events = [
    load,
    event({ ts: 1_000_500 }),
    event({ ts: 1_000_600, dur: 100 }), // called by the one before
    event({ ts: 1_002_000, name: 'EvaluateScript' }),
    event({ ts: 2_500_000 }),
    event({ ts: 1_003_000, args: { data: { url: 'https://example.com/own.js' } } }),
    event({ ts: 1_004_000, pid: 2 }),
    event({ ts: 1_005_000, name: 'Layout' }),
  ];
  expect(loadOf(events, 'https://example.com/')).toBe(load);
  expect(workOfOurs(events, load)).toEqual([
    { second: 0, took: 0.4 },
    { second: 0, took: 0.4 },
    { second: 1, took: 0.4 },
  ]);
});

const built: Built = {
  files: [
    'page.html',
    'chunks/a-1.js',
    'chunks/b-2.js',
    'chunks/other-3.js',
    'assets/face-4.woff',
    'assets/face-4.woff2',
  ],
  read: (file) =>
    Buffer.from(
      { 'page.html': 'src="/chunks/a-1.js"', 'chunks/a-1.js': 'import("./b-2.js")', 'chunks/b-2.js': 'face-4.woff2' }[
        file
      ] ?? '',
    ),
  scripts: [
    { matches: ['*://www.twitch.tv/*'], js: ['sentinel.js'] },
    { matches: ['*://www.twitch.tv/*'], js: ['camera.js'], match_about_blank: true },
    { matches: ['*://www.twitch.tv/*', '*://example.com/*'], js: ['too-far.js'] },
  ],
};

it('finds every file that a page of ours may load', () => {
  expect(reach(built, 'page.html')).toEqual(['page.html', 'chunks/a-1.js', 'chunks/b-2.js', 'assets/face-4.woff2']);
});

it('finds what is given to hosts outside the catalogue, and to frames without an address', () => {
  expect(elsewhere(built)).toEqual(['too-far.js']);
  expect(emptyFrame(built)).toEqual(['camera.js']);
});
