import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognisePressure } from '@/pressure/english';
import { PRESSURE_TACTICS, type PressureTactic } from '@/pressure/types';
import { ordinary, pressure } from './lines';

const cases = Object.entries(pressure).flatMap(([tactic, lines]) =>
  lines.map((line) => [tactic as PressureTactic, line] as const),
);

describe('pressure', () => {
  it.each(cases)('%s: %s', (tactic, line) => expect(recognisePressure(line)?.tactic).toBe(tactic));

  it.each([
    'dont tell ur mum',
    'send me a selfie',
    'add me on snap',
    'do it or i tell everyone',
    'r u home alone',
    'whats ur real name',
    'ill give you 500 robux if you stand up',
    'bet you wont stand up',
  ])('is enough by itself: %s', (line) => expect(recognisePressure(line)?.strong).toBe(true));

  it.each(['how old are you', 'where do you live', 'age?'])('is not enough by itself: %s', (line) =>
    expect(recognisePressure(line)).toEqual({ tactic: 'age-place', strong: false }),
  );

  // Lines of real chats, or near them: said in fun, or of something else, as often as not.
  it.each([
    'email?',
    'go to your room young man',
    'put the phone down girl',
    'pinky promise',
    'zip it up when ur done',
    'hes so down bro, low key',
    'dont tell ur mum to shut up',
    'just say you get 1k likes',
    'your parents will be proud of this clip',
    'does your mum know youre this good',
    'is mum watching? hi mum',
    'when does your mums channel go live',
    'turn off your notifications during the test',
  ])('is never enough by itself: %s', (line) => expect(recognisePressure(line)?.strong).not.toBe(true));

  it.each([
    'if anyone asks tell them you are 18',
    'if anyone asks tell your mum its homework',
    'if anyone asks tell your mum that im your friend',
    'if someone asks dont tell an adult',
    'if anyone asks tell your mum were just friends',
    'if anyone asks tell your mum or dad im your cousin',
    'if someone asks tell your teacher it was a joke',
    'keep it secret from your parents',
  ])('is secrecy that is put like advice: %s', (line) =>
    expect(recognisePressure(line)).toEqual({ tactic: 'secrecy', strong: true }),
  );

  it('has one finding, the most serious', () => {
    expect(recognisePressure('dont tell ur mum or i post it everywhere')?.tactic).toBe('threat');
    expect(recognisePressure('send me a selfie, dont tell ur mum')?.tactic).toBe('secrecy');
  });

  it('covers every tactic', () => expect(Object.keys(pressure).sort()).toEqual([...PRESSURE_TACTICS].sort()));
});

describe('ordinary chat', () => {
  it.each(ordinary)('%s', (line) => expect(recognisePressure(line)).toBeUndefined());
});

describe('what a weak line speaks of', () => {
  // Each of these has the words of a rule, and one word besides that no line of pressure needs.
  it.each([
    'who has the best voice in the orchestra',
    'what school did shakespeare go to',
    'hide the chat by swiping',
    'you sound like a walrus',
    'private parking',
    'where can i get that poster behind you',
  ])('is something else: %s', (line) => expect(recognisePressure(line)).toBeUndefined());

  it.each([
    ['a name before it', 'zebedee how old are you', 'age-place'],
    ['a name behind it', 'how old are you zebedee', 'age-place'],
    ['a name behind what is asked for', 'take off your hoodie zebedee', 'camera'],
    ['what is dared', 'bet u cant eat the cinnamon', 'dare'],
    ['what is promised', 'ill buy you a dominus if you are nice', 'prize'],
    ['where somebody is from', 'where do u live, im from turkey', 'age-place'],
    ['another form of a known word', 'do it now or im reporting ur account', 'threat'],
    ['an everyday word', 'turn off the replay so nobody finds it', 'secrecy'],
    ['a line that is enough by itself', 'send me a selfie with the walrus', 'camera'],
  ] as const)('may be anything in %s', (_, line, tactic) => expect(recognisePressure(line)?.tactic).toBe(tactic));

  it.each([
    ['dont tell randoms where you live just tell me', 'age-place'],
    ['dont send pics to randoms send them to me', 'camera'],
    ['ill get you banned if you hack my account send pics', 'threat'],
    ['put your legs up on camera and breathe', 'camera'],
    ['send pic of your dog and your face', 'camera'],
    ['how long do they leave you home alone', 'alone'],
    ['my birthday is in june, when is your birthday and what school are you at', 'personal'],
    ['friendly reminder send me your pics', 'camera'],
    ['reminder no telling your mum about us', 'secrecy'],
    ['how big does that room look, turn the cam around', 'camera'],
    ['your pet name is princess send me a pic', 'camera'],
    ['show me the rest of the house', 'camera'],
    ['dont send it to people, tell me your number', 'personal'],
    ['is it just you here tonight', 'alone'],
    ['lets swap pics, u first', 'camera'],
    ['not joking ill end you', 'threat'],
    ['ill mass report your page', 'threat'],
    ['mods would only tell on us', 'secrecy'],
  ] as const)('is not excused by words of advice or harmless things: %s', (line, tactic) =>
    expect(recognisePressure(line)?.tactic).toBe(tactic),
  );

  it.each([
    'stand up and stretch everyone',
    'class close your books and stand up',
    'never share your password',
    'tell an adult if somebody asks for your address',
    'send a pic of your dog',
    'my mum said i can stay up',
    'If anyone asks you to keep a secret, tell an adult you trust.',
    'if a stranger messages you, talk to a teacher',
    'never keep secrets from your mum or dad',
    'never give your number to strangers',
    'lift your arms up and stretch',
    'you get banned if you spam',
    'if you leave we will lose',
    'dm a mod if you won',
    'my number got leaked',
    'when you hit 100 likes you get the badge',
    'prove it with algebra',
    'bet you slept well',
    'friendly reminder: no full names and no schools in here',
    'if somebody keeps asking you to have secrets from your mum or dad, tell a teacher right away',
    'never send pictures to people you met online',
    'you get muted if you post spoilers',
    'whats your hamsters name',
    'how old does he look in the new season',
  ])('means well: %s', (line) => expect(recognisePressure(line)).toBeUndefined());
});

describe('whatever is typed', () => {
  const line = fc.constantFrom(...cases.map(([, text]) => text), ...ordinary).filter((text) => /^[ -~]*$/.test(text));

  it('never fails, and gives a tactic or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3_000 }), (text) => {
        const finding = recognisePressure(text);
        expect(finding === undefined || PRESSURE_TACTICS.includes(finding.tactic)).toBe(true);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void recognisePressure(text)));
  });

  it('looks no further than the limit', () => {
    for (const piece of ['you ', 'if you ', 'send ', 'a', '\u0301', 's n a p ', '1', '? ', 'ill give you '])
      expect(() => recognisePressure(piece.repeat(200_000))).not.toThrow();
  });

  it('is the same in capitals and in full width', () => {
    fc.assert(
      fc.property(line, (text) => {
        const wide = text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
        expect(recognisePressure(text.toUpperCase())).toEqual(recognisePressure(text));
        expect(recognisePressure(wide)).toEqual(recognisePressure(text));
      }),
    );
  });

  it('is the same with invisible characters in between', () => {
    const invisible = fc.constantFrom('\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad');
    fc.assert(
      fc.property(line, fc.array(fc.tuple(fc.nat(40), invisible), { maxLength: 8 }), (text, inserts) => {
        let hidden = text;
        for (const [at, sign] of inserts) hidden = hidden.slice(0, at) + sign + hidden.slice(at);
        expect(recognisePressure(hidden)).toEqual(recognisePressure(text));
      }),
    );
  });
});
