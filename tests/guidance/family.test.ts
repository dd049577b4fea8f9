import { expect, it } from 'vitest';
import { grownUpName, shownGrownUp, shownMessage } from '@/guidance/family';
import { familyOf } from '@/settings/family';
import { aChild, aFamily, familySettings } from '../lib/family';

it.each([
  [[], 'your grown-up'],
  [[{ name: 'Mum' }], 'Mum'],
  [[{ name: 'Mum' }, { name: 'Dad' }], 'Mum'],
])('names the first grown-up', (grownUps, name) => expect(grownUpName(aFamily({ grownUps }))).toBe(name));

it('shows a grown-up who cannot be reached by name alone', () => {
  expect(shownGrownUp({ name: 'Gran' }, 'en')).toEqual({ name: 'Gran' });
});

it('shows no message where there is none', () => {
  expect(shownMessage(aFamily())).toBeUndefined();
  expect(shownMessage(aFamily({ message: 'Hello' }))).toBe('From your grown-up: “Hello”');
});

it('is made of the settings, in the child’s language', () => {
  const settings = familySettings({ grownUp: 'Mum', message: 'Hello', promise: true, country: 'IE' });
  expect(familyOf(settings, aChild({ id: 'a' }))).toEqual({
    language: 'en',
    country: 'IE',
    grownUps: [{ name: 'Mum' }],
    ownServices: [],
    message: 'Hello',
    promise: true,
  });
});
