import { describe, expect, it } from 'vitest';
import { knownWords } from '@/pressure/compile';
import { readEnglish } from '@/pressure/languages/en';
import { clean, createNormaliser, MESSAGE_LIMIT } from '@/pressure/normalise';
import { finish } from '@/tests/lib/finish';

const english = finish(readEnglish());
const read = createNormaliser(english, finish(knownWords(english)));
const normalise = (line: string) => read(clean(line));

describe('a line becomes words in one form', () => {
  it.each([
    ['capitals', 'SEND A PIC', 'send a pic'],
    ['full width', 'ｓｅｎｄ ａ ｐｉｃ', 'send a pic'],
    ['accents', 'sénd à pîc', 'send a pic'],
    ['zero-width characters', 's\u200bend\u2060 a p\u00adic', 'send a pic'],
    ['Cyrillic letters within a word', 'sеnd а рic', 'send a pic'],
    ['small capitals', 'ꜱᴇɴᴅ a pic', 'send a pic'],
    ['digits for letters', 's3nd a p1c', 'send a pic'],
    ['signs for letters', '$end a p!c', 'send a pic'],
    ['spaced letters', 'add me on s n a p', 'add me on snap'],
    ['spaced letters of several words', 'h o w o l d', 'how old'],
    ['letters with dots', 'whats your s.n.a.p', 'whats your snap'],
    ['stretched letters', 'sennnnd a piccc', 'send a pic'],
    ['a stretched double letter', 'your rooooom', 'your room'],
    ['apostrophes', 'don’t', 'dont'],
    ['two words for one', 'do not', 'dont'],
    ['two words for one, over a filler', 'i really will', 'ill'],
    ['slang', 'r u gonna gimme ur pics', 'are you gonna give me your pic'],
    ['plurals', 'webcams and skins', 'cam and skin'],
    ['family', 'mum n dad', 'mom and dad'],
    ['a brother, not a friend', 'ur bro', 'yourfolk'],
    ['money', '£50 or $20', 'dollars 50 or dollars'],
    ['a question', 'alone?', 'alone ?'],
    ['mentions and addresses', '@sam look https://example.com/dare', 'look'],
    ['fillers and tags', 'please just tell me ok?? lol', 'tell me ?'],
    ['emoji', 'hi 👀 come closer 😂', 'come closer'],
  ])('%s', (_, line, words) => expect(normalise(line).join(' ')).toBe(words));

  it.each([
    ['1v1 me', '1v1 me'],
    ['5k wins', '5k wins'],
    ['r6 or ps5', 'r6 or ps5'],
    ['100', '100'],
    ['1m subs', '1m subs'],
    ['14m here', '14m here'],
    ['r u a boy', 'are you a boy'],
    ['как дела', 'как дела'],
    ['τι κάνεις', 'τι κανεις'],
  ])('leaves alone what only looks like a trick: %s', (line, words) => expect(normalise(line).join(' ')).toBe(words));

  it('reads the beginning and the end of what is endless', () => {
    const words = normalise(`one ${'ab '.repeat(10_000)}two`);
    expect(words.length).toBeLessThanOrEqual(MESSAGE_LIMIT / 3 + 1);
    expect([words[0], words.at(-1)]).toEqual(['one', 'two']);
    expect(normalise('\u200b'.repeat(1_000_000))).toEqual([]);
  });
});
