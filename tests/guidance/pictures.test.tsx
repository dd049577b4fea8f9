import { describe, expect, it } from 'vitest';
import { lessonsAt } from '@/guidance/lessons';
import { draw } from '@/guidance/pictures';
import { type Drawing, drawingsOf } from '@/guidance/pictures/drawing';
import { PICTURES, TACTICS } from '@/guidance/types';

/** What a drawing may be made of: nothing that loads, runs or can be pressed. */
const TAGS = ['svg', 'g', 'path', 'rect', 'circle', 'ellipse'];

/** A drawing and all that is in it. */
const all = (drawing: Drawing): Drawing[] => {
  const [, , ...children] = drawing;
  return [drawing, ...children.flatMap(all)];
};

describe.each([...PICTURES, 'welcome'] as const)('the picture "%s"', (name) => {
  const drawing = draw(name);
  const parts = all(drawing);

  it('is plain data, the same each time', () => {
    expect(JSON.parse(JSON.stringify(drawing))).toEqual(drawing);
    expect(structuredClone(drawing)).toStrictEqual(drawing);
    expect(draw(name)).toStrictEqual(drawing);
  });

  it('is one hidden svg of known shapes', () => {
    expect(drawing[0]).toBe('svg');
    expect(drawing[1]).toMatchObject({ 'aria-hidden': 'true', focusable: 'false' });
    for (const [tag] of parts.slice(1)) expect(TAGS.slice(1)).toContain(tag);
  });

  it('has attributes that are words and numbers, and none that runs or loads', () => {
    for (const [, attributes] of parts)
      for (const [attribute, value] of Object.entries(attributes)) {
        expect(attribute).not.toMatch(/^on|href|src/i);
        expect(typeof value === 'string' || Number.isFinite(value), `${attribute}: ${value}`).toBe(true);
        expect(String(value)).not.toMatch(/url\(|undefined|NaN|\[object/);
      }
  });

  it('rests within five seconds', () => {
    for (const [, { style }] of parts) {
      if (style === undefined) continue;
      const said = (what: string) => Number(new RegExp(`--lw-${what}:([\\d.]+)`).exec(String(style))?.[1]);
      expect(said('at') + said('lasts') * said('times')).toBeLessThanOrEqual(5);
    }
  });
});

describe('a drawing', () => {
  it('is what components, fragments and lists come to, without what is not there', () => {
    const Pair = ({ r, bare = false }: { r: number | undefined; bare?: boolean }) => (
      <>
        {[1, 2].map((cx) => (
          <circle key={cx} cx={cx} r={r} />
        ))}
        {!bare && <path d="M0 0" />}
        {null}
      </>
    );
    expect(drawingsOf(<Pair r={3} />)).toStrictEqual([
      ['circle', { cx: 1, r: 3 }],
      ['circle', { cx: 2, r: 3 }],
      ['path', { d: 'M0 0' }],
    ]);
    expect(
      drawingsOf(
        <g opacity={0}>
          <Pair r={undefined} bare />
        </g>,
      ),
    ).toStrictEqual([['g', { opacity: 0 }, ['circle', { cx: 1 }], ['circle', { cx: 2 }]]]);
  });

  it('has no text, which would be in one language', () => {
    expect(() => drawingsOf(<g>psst</g>)).toThrow(TypeError);
  });
});

it.each(TACTICS)('the tactic "%s" has a picture that moves', (tactic) => {
  const places = ['browsing', 'watching', 'broadcasting', 'video-chat'] as const;
  const lessons = places.flatMap((place) => lessonsAt(place)).filter((lesson) => lesson.tactic === tactic);
  const moves = lessons.filter(({ picture }) => JSON.stringify(draw(picture)).includes('lw-move'));
  expect(moves).not.toEqual([]);
});
