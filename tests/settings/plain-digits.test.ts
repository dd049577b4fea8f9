import { expect, it } from 'vitest';
import { normalPin, pinKind } from '@/settings/pin';
import { plainDigits, plainNumber } from '@/settings/plain-digits';

it.each([
  ['0123456789', '0123456789'],
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['०१२३४५६७८९', '0123456789'],
  ['০১২৩৪৫৬৭৮৯', '0123456789'],
  ['１２３', '123'],
  ['no digits', 'no digits'],
])('%s is %s', (typed, plain) => expect(plainDigits(typed)).toBe(plain));

it.each([
  ['\u202a+44 20 7946 0018\u202c', '+44 20 7946 0018'],
  ['020\u20117946\u20130018', '020-7946-0018'],
  [' ٠٢٠ ٧٩٤٦ ', '020 7946'],
])('a number pasted as %j is %s', (typed, plain) => expect(plainNumber(typed)).toBe(plain));

it('a PIN is the same in whatever digits it is typed', () => {
  expect(pinKind('২৪৬৮')).toBe('digits');
  expect(normalPin('২৪৬৮')).toBe(normalPin('2468'));
});
