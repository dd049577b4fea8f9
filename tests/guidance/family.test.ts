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

it.each<[string, string]>([
  ['+44 (0)7700 900123', '+447700900123'],
  [' +49(0) 30 1234567', '+49301234567'],
  ['+44 ( 0 ) 20 7946 0018', '+442079460018'],
  // Italy's zero belongs to the number from abroad as well.
  ['+39 (0)6 1234567', '+39061234567'],
  ['+378 (0)549 882914', '+3780549882914'],
  ['+(39) (0)6 1234567', '+39061234567'],
  // And so do those of the Ivory Coast, Benin and the Congo.
  ['+225 (07) 08 09 10 11', '+2250708091011'],
  ['+229 (01) 97 12 34 56', '+2290197123456'],
  ['+242 (06) 612 34 56', '+242066123456'],
  ['0044 (0)7700 900123', '00447700900123'],
  ['+44 (020) 7946 0018', '+442079460018'],
  ['+49/(0)30/1234', '+49301234'],
  ['+(44) (0)20 7946 0018', '+442079460018'],
  ['+49 30 1234-(0)', '+493012340'],
  ['(020) 7946 0018', '02079460018'],
  ['(0) 20 7946 0018', '02079460018'],
  ['+1 (800) 422-4453', '+18004224453'],
])('a number typed as %s is shown so, and dialled %s', (value, digits) => {
  const shown = shownGrownUp({ name: 'Mum', reach: { way: 'sms', value } }, 'en');
  expect(shown).toEqual({ name: 'Mum', reach: `Text ${value}`, href: `sms:${digits}` });
});

it('shows no message where there is none', () => {
  expect(shownMessage(aFamily())).toBeUndefined();
  expect(shownMessage(aFamily({ message: 'Hello' }))).toBe('From your grown-up: “Hello”');
});

it('keeps a number in a message together where words are written from right to left', () => {
  const message = 'اتصل بي 0300 123 4567';
  expect(shownMessage(aFamily({ language: 'ar', message }))).toContain('اتصل بي \u20660300 123 4567\u2069');
  // A time and an amount are no number to call, and stand as they were written.
  for (const other of ['بيت 12 (3 أيام)', 'الساعة 8. 2 من', '3 - 5 ايام'])
    expect(shownMessage(aFamily({ language: 'ar', message: other }))).toContain(other);
  expect(shownMessage(aFamily({ language: 'ar', message: 'هنا (020 7946 0958)' }))).toContain(
    'هنا (\u2066020 7946 0958\u2069)',
  );
  expect(shownMessage(aFamily({ message: 'Call 0300 123 4567' }))).toBe('From your grown-up: “Call 0300 123 4567”');
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
