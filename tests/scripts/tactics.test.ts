import { expect, it } from 'vitest';
import { tacticLine } from '@/scripts/tactics';

// Whoever reads these lines counts on their form.
it.each([
  ['gg', '{"line":"gg","tactic":null,"strong":false}'],
  ['', '{"line":"","tactic":null,"strong":false}'],
  ['how old r u', '{"line":"how old r u","tactic":"age-place","strong":false}'],
  ['dont tell "ur" mum', '{"line":"dont tell \\"ur\\" mum","tactic":"secrecy","strong":true}'],
])('a line of chat becomes one line of JSON: %s', (line, json) => expect(tacticLine(line)).toBe(json));
