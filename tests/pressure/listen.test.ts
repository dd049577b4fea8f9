import { describe, expect, it } from 'vitest';
import { recognisePressure } from '@/pressure/english';
import { AUTHORS_LIMIT, createListener, TOGETHER_MS } from '@/pressure/listen';
import type { Finding } from '@/pressure/types';

const listen = () => createListener(recognisePressure);
const AGE = 'how old are you';
const PLACE = 'where do you live';
const STRONG: Finding = { tactic: 'age-place', strong: true };

describe('a listener', () => {
  it('tells at once what is enough by itself', () =>
    expect(listen()({ author: 'a', text: 'dont tell your mum', at: 0 })).toEqual({ tactic: 'secrecy', strong: true }));

  it('says nothing of ordinary lines', () => expect(listen()({ author: 'a', text: 'gg', at: 0 })).toBeUndefined());

  it('tells the second of two weak lines by one author', () => {
    const hear = listen();
    expect(hear({ author: 'a', text: AGE, at: 0 })).toBeUndefined();
    expect(hear({ author: 'a', text: 'gg', at: 10 })).toBeUndefined();
    expect(hear({ author: 'a', text: PLACE, at: TOGETHER_MS })).toEqual(STRONG);
  });

  it('forgets after a while', () => {
    const hear = listen();
    hear({ author: 'a', text: AGE, at: 0 });
    expect(hear({ author: 'a', text: PLACE, at: TOGETHER_MS + 1 })).toBeUndefined();
  });

  it('does not add up what different people write', () => {
    const hear = listen();
    hear({ author: 'a', text: AGE, at: 0 });
    expect(hear({ author: 'b', text: PLACE, at: 1 })).toBeUndefined();
  });

  it('does not count one line twice', () => {
    const hear = listen();
    hear({ author: 'a', text: AGE, at: 0 });
    expect(hear({ author: 'a', text: AGE, at: 1 })).toBeUndefined();
    expect(hear({ author: 'a', text: PLACE, at: 2 })).toEqual(STRONG);
  });

  it('remembers the latest authors alone', () => {
    const hear = listen();
    hear({ author: 'first', text: AGE, at: 0 });
    for (let n = 0; n < AUTHORS_LIMIT; n++) hear({ author: `author ${n}`, text: AGE, at: 1 });
    expect(hear({ author: 'first', text: PLACE, at: 2 })).toBeUndefined();
    expect(hear({ author: `author ${AUTHORS_LIMIT - 1}`, text: PLACE, at: 2 })).toEqual(STRONG);
  });
});
