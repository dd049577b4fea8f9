import { expect, it } from 'vitest';
import { AVATARS, avatars } from '@/guidance/avatars';

it.each(AVATARS)('%s is drawn in the colours there are', (id) => {
  const shapes = avatars[id];
  expect(shapes.length).toBeGreaterThan(1);
  for (const [colour, path] of shapes) {
    expect(Number.isInteger(colour) && colour >= 1 && colour <= 11, `colour ${colour}`).toBe(true);
    expect(path).toMatch(/^M[\d\s.,a-z-]*z$/i);
  }
});

it('has no picture that cannot be chosen', () => expect(Object.keys(avatars).sort()).toEqual([...AVATARS].sort()));
