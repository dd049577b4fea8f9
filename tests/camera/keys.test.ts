import { expect, it } from 'vitest';
import { createKeys } from '@/camera/keys';

const press = (key: string, change: Partial<KeyboardEvent> = {}) => ({
  key,
  code: '',
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  repeat: false,
  ...change,
});
const ESC = press('Escape');
const altC = (change: Partial<KeyboardEvent> = {}) => press('ç', { code: 'KeyC', altKey: true, ...change });

type Step = [key: ReturnType<typeof press> | 'left full screen', at: number];

it.each<[string, number, Step[]]>([
  ['Escape once', 0, [[ESC, 0]]],
  [
    'Escape twice',
    1,
    [
      [ESC, 0],
      [ESC, 500],
    ],
  ],
  [
    'Escape twice, slowly',
    0,
    [
      [ESC, 0],
      [ESC, 2_000],
    ],
  ],
  [
    'Escape three times',
    1,
    [
      [ESC, 0],
      [ESC, 300],
      [ESC, 600],
    ],
  ],
  [
    'Escape, another key, Escape',
    0,
    [
      [ESC, 0],
      [press('a'), 100],
      [ESC, 200],
    ],
  ],
  [
    'Escape held down',
    0,
    [
      [ESC, 0],
      [press('Escape', { repeat: true }), 40],
      [press('Escape', { repeat: true }), 80],
    ],
  ],
  [
    'out of the full screen, then Escape',
    1,
    [
      ['left full screen', 0],
      [ESC, 400],
    ],
  ],
  [
    'one Escape that the page hears of as well',
    0,
    [
      [ESC, 0],
      ['left full screen', 10],
    ],
  ],
  ['Alt + C, whatever it types', 1, [[altC(), 0]]],
  [
    'Alt + C with another key for the browser',
    0,
    [
      [altC({ ctrlKey: true }), 0],
      [altC({ metaKey: true }), 0],
    ],
  ],
  ['C', 0, [[press('c', { code: 'KeyC' }), 0]]],
])('%s: covers %i times', (_, times, steps) => {
  let covered = 0;
  const keys = createKeys(() => covered++);
  for (const [key, at] of steps) {
    if (key === 'left full screen') keys.onLeftFullScreen(at);
    else keys.onKey(key, at);
  }
  expect(covered).toBe(times);
});
