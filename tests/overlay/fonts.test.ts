import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { addFonts, FAMILY, isTaken, removeFonts } from '@/overlay/fonts';

interface Named {
  family: string;
}
const fonts = new Set<Named>();
const ours = ([400, 700] as const).map((weight) => ({ weight, base64: btoa('letters') }));
const two = (family: string) => [{ family }, { family }];

beforeEach(() => {
  vi.stubGlobal('document', { fonts });
  vi.stubGlobal(
    'FontFace',
    class implements Named {
      constructor(readonly family: string) {}
    },
  );
});
afterEach(() => {
  removeFonts();
  fonts.clear();
  vi.unstubAllGlobals();
});

it.each<[string, (family: string) => Named[], boolean, boolean]>([
  ['of which the page has none', () => [], false, false],
  ['of which the page has none, and takes ours away', () => [], true, false],
  ['beside which the page has others', () => two('Page Sans'), false, false],
  ['that the page has as well', two, false, true],
  ['that the page has as well, as its own style sheet says it', (family) => two(`"${family}"`), false, true],
  ['that the page has in the place of ours', two, true, true],
])('a name %s', (_, pages, isOursGone, taken) => {
  addFonts(ours);
  if (isOursGone) fonts.clear();
  for (const face of pages(FAMILY)) fonts.add(face);
  expect(isTaken()).toBe(taken);
});

it('is the same in small letters and in large ones: the page could have it by either', () => {
  expect(FAMILY.toUpperCase()).toBe(FAMILY.toLowerCase());
});
