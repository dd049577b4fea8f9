import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPatternReader } from '@/pressure/parse-pattern';
import { createWalker } from '@/pressure/walk';
import { finish } from '@/tests/lib/finish';

const classes = { YOU: 'you|your', FOLK: 'mom|dad|step dad', YF: 'your ((big|little) )?FOLK', TELL: 'tell|show' };
const isIn = (pattern: string, line: string): boolean => {
  const walker = createWalker(['so', 'ok']);
  const atStart = pattern.startsWith('^ ');
  const group = walker.group();
  group.add(createPatternReader(classes)(atStart ? pattern.slice(2) : pattern), atStart);
  finish(walker.makeReady());
  walker.take(line.split(' '));
  return group.isThere();
};

describe.each<[pattern: string, yes: string[], no: string[]]>([
  ['dare you', ['i dare you now', 'dare you'], ['you dare', 'dare', 'dares you']],
  ['dare|bet YOU', ['bet your', 'dare you'], ['bet me']],
  ['^ dare you', ['dare you'], ['i dare you']],
  ['^ dare you now', ['so ok dare you now', 'emma dare you now'], ['emma anna dare you now', 'now dare you now']],
  ['you $', ['it is you', 'is it you ?'], ['you are']],
  ['you (now|$)', ['you now', 'you'], ['you ?', 'you then']],
  ['do (it $|that now)', ['do it', 'do that now'], ['do it now']],
  ['do it? now', ['do now', 'do it now'], ['do that now']],
  ['tell * YF', ['tell your mom', 'tell it all to your dad'], ['tell a b c d your mom', 'tell mom']],
  ['tell ** mom', ['tell a b c d e f g h mom'], ['tell a b c d e f g h i mom']],
  ['YF', ['your big step dad', 'your mom'], ['big mom', 'your big house']],
  ['dare(?! card)', ['dare you', 'a dare', 'dare card and dare'], ['dare card']],
  ['(?<!(dont|never) )TELL', ['i tell', 'show'], ['dont tell', 'i never show']],
  ['[0-9]+ coins', ['500 coins'], ['five coins']],
  ['votes?', ['vote', 'votes'], ['voted']],
  ['are you [?]', ['are you ?'], ['are you']],
])('"%s"', (pattern, yes, no) => {
  // An optional last letter stands in brackets only.
  const written = pattern === 'votes?' ? '(votes?|x)' : pattern;
  it.each(yes)('is in "%s"', (line) => expect(isIn(written, line)).toBe(true));
  it.each(no)('is not in "%s"', (line) => expect(isIn(written, line)).toBe(false));
});

/** So many that it is looked first which of them may be there. */
const MANY = '(a b|b c|c d|d a|a d d|b a|c c|d b)';

it('finds what a regular expression finds', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd');
  const element = fc.oneof(word, fc.constantFrom('*', 'a|b', 'c?', '(a b|c)', '(a|b c)?', '(d )?a', MANY));
  const asExpression = (pattern: string[]) =>
    new RegExp(
      ` ${pattern
        .map((each) => {
          if (each === '*') return '(?:[^ ]+ ){0,3}';
          const optional = each.endsWith('?');
          const inside = (optional ? each.slice(0, -1) : each).replace(/\(/g, '(?:');
          return optional ? `(?:(?:${inside}) )?` : `(?:${inside}) `;
        })
        .join('')}`,
    );
  const pattern = fc.array(element, { minLength: 1, maxLength: 5 });
  const line = fc.array(word, { minLength: 1, maxLength: 9 });
  fc.assert(
    // Several patterns along one line after the other: what was found in one says nothing of the next.
    fc.property(
      fc.array(pattern, { minLength: 1, maxLength: 4 }),
      fc.array(line, { minLength: 1, maxLength: 3 }),
      (patterns, lines) => {
        const walker = createWalker();
        const groups = patterns.map((elements) => {
          const group = walker.group();
          group.add(createPatternReader(classes)(elements.join(' ')), false);
          return { group, expression: asExpression(elements) };
        });
        finish(walker.makeReady());
        for (const words of lines) {
          walker.take(words);
          for (const { group, expression } of groups) {
            const expected = expression.test(` ${words.join(' ')} `);
            expect([group.isThere(), group.isThere()]).toEqual([expected, expected]);
            if (expected) expect(group.mayBeThere()).toBe(true);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});

it('says what is wrong with a pattern', () => {
  const read = createPatternReader(classes);
  expect(() => read('NOBODY knows')).toThrow('No class NOBODY');
  expect(() => read('YOUx')).toThrow('mixes');
});
