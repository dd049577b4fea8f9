import { expect, it } from 'vitest';
import { readerOf } from '@/reminders/reader';
import { ADA, aChild, BEN, familySettings } from '../lib/family';
import { NOW } from '../lib/time';

const settings = familySettings({ children: [BEN, ADA, aChild({ id: 'cy', born: { year: 2010, month: 3 } })] });

it.each([
  ['whoever is here, where that is known', { child: { id: 'ben' } }, '13-15', [13, 15]],
  ['the youngest, with help for all, where it is not', {}, '6-9', [6, 16]],
] as const)('a page of ours suits %s', (_, presence, band, ages) => {
  expect(readerOf(settings, presence, NOW)).toMatchObject({ band, ages });
});
