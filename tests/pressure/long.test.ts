import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownWords } from '@/pressure/compile';
import { recognisePressure } from '@/pressure/english';
import { readEnglish } from '@/pressure/languages/en';
import { clean, createNormaliser } from '@/pressure/normalise';
import { partsOf, sentencesOf, WORDS_LIMIT } from '@/pressure/parts';
import { finish } from '@/tests/lib/finish';

const english = finish(readEnglish());
const normalise = createNormaliser(english, finish(knownWords(english)));
const wordsOf = (message: string) => normalise(clean(message));
const partsIn = (message: string) => sentencesOf(clean(message)).flatMap((sentence) => partsOf(normalise(sentence)));

/** Nothing but ordinary talk, longer than what is looked at together. */
const MARKED =
  'We went to the lake on sunday and it rained nearly all day. My cousin forgot his boots, so we stayed in and played cards. Then the lights went out for an hour!';
const UNMARKED =
  'so we went to the lake on sunday and it rained nearly all day and my cousin forgot his boots so we stayed inside with cards and then the lights went out for an hour';
const THREAT = 'do it or i will tell everyone';

describe('a long message', () => {
  it.each([MARKED, UNMARKED])('is ordinary: %s', (talk) => {
    expect(wordsOf(talk).length).toBeGreaterThan(WORDS_LIMIT);
    expect(recognisePressure(talk)).toBeUndefined();
  });

  it.each([
    ['at its beginning', `${THREAT}. ${MARKED}`],
    ['at its end', `${MARKED} ${THREAT}`],
    ['in its middle', `${MARKED} ${THREAT}! ${MARKED}`],
    ['in a line of its own', `${UNMARKED}\n${THREAT}\n${UNMARKED}`],
    ['before words that nothing parts', `${THREAT} ${UNMARKED}`],
    ['behind words that nothing parts', `${UNMARKED} ${THREAT}`],
    ['between words that nothing parts', `${UNMARKED} ${THREAT} ${UNMARKED}`],
    ['with pauses', `${MARKED} do it... or i will... tell everyone. ${MARKED}`],
    ['behind more than is looked at', `${MARKED.repeat(60)} ${THREAT}`],
    ['before more than is looked at', `${THREAT}. ${MARKED.repeat(60)}`],
    ['behind a word without end', `${'a'.repeat(9_000)} ${THREAT}`],
    ['behind what cannot be seen', `${UNMARKED} ${'\u200b'.repeat(1_500)} ${THREAT}`],
  ])('has a threat %s', (_, message) => expect(recognisePressure(message)).toEqual({ tactic: 'threat', strong: true }));

  it('takes very short sentences together', () =>
    expect(recognisePressure(`${MARKED} Send. Me. A. Pic. ${MARKED}`)?.tactic).toBe('camera'));

  it('has what is enough by itself before what is not, and otherwise the first', () => {
    const [age, secrecy] = ['How old are you right now?', "Don't tell your mum about it."];
    expect(recognisePressure(`${age} ${MARKED} ${secrecy}`)).toEqual({ tactic: 'secrecy', strong: false });
    expect(recognisePressure(`${age} ${MARKED}`)).toEqual({ tactic: 'age-place', strong: false });
    expect(recognisePressure(`${secrecy} ${MARKED} ${THREAT}`)).toEqual({ tactic: 'threat', strong: true });
  });

  it.each([
    'a reminder from the mods: if anyone asks you to keep a secret or to come to another app or to send them something, please tell a trusted adult straight away, we mean it',
    'never tell people your real name, your address or the name of your school when you play online, and if they ask again and again tell a teacher or your parents',
    'so in the film the brother says dont tell mum what we did and she finds out anyway and then they all have to make pancakes together, best scene ever',
  ])('is not enough by itself without a threat, for advice and stories lose in parts what they are about: %s', (line) =>
    expect(recognisePressure(line)?.strong).not.toBe(true),
  );

  // "^ password now" begins a line, and "or else $" ends one.
  it.each(['password now', 'or else'])('has no beginning and no end where it is only cut: %s', (words) => {
    for (let at = 2; at < 40; at++) {
      const message = `${'red '.repeat(at)}${words}${' red'.repeat(60 - at)}`;
      expect(recognisePressure(message)).toBeUndefined();
    }
  });

  it('says nothing weak where it may be about anything, for of many parts some sound like that', () => {
    expect(recognisePressure('bet u cant eat the cinnamon')?.strong).toBe(false);
    expect(recognisePressure(`${MARKED} bet u cant eat the cinnamon. ${MARKED}`)).toBeUndefined();
  });
});

describe('however much is written', () => {
  it('a bounded number of parts is looked at, none of them longer than a line, and no word is passed over', () => {
    const word = fc.constantFrom('a', 'you', 'asl', '?', '£', 'if', 'mum', 'abcdefghijklmnop', '1', 's.n.a.p', '…');
    const gap = fc.constantFrom(' ', ' ', '. ', '! ', '... ', '\n', ', ', '');
    const pieces = fc.array(fc.tuple(word, gap), { maxLength: 60 });
    fc.assert(
      fc.property(pieces, fc.integer({ min: 1, max: 400 }), (some, times) => {
        const message = some.flat().join('').repeat(times);
        const parts = partsIn(message);
        expect(parts.length).toBeLessThanOrEqual(140);
        for (const part of parts) expect(part.length).toBeLessThanOrEqual(WORDS_LIMIT + 3);
        expect(sentencesOf(clean(message)).join('')).toBe(clean(message));
      }),
    );
  });

  it('parts that overlap leave no word out, and have what stands side by side together', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (count) => {
        const words = Array.from({ length: count }, (_, at) => `w${at}`);
        const pairs = new Set(partsOf(words).flatMap((part) => part.map((one, at) => `${one} ${part[at + 1]}`)));
        expect(words.slice(1).every((word, at) => pairs.has(`${words[at]} ${word}`))).toBe(true);
      }),
    );
  });
});
