import type { PressureTactic } from '@/pressure/types';

/**
 * The made-up chat of the page where child and grown-up try things out, in English as the recogniser is: mild on purpose.
 * `weak` counts only once the same person goes on; `nothing` is what anybody might write.
 */
export const practiceLines: readonly { line: string; tactic: PressureTactic | 'nothing'; weak?: true }[] = [
  { line: 'hi everyone! what are we drawing today?', tactic: 'nothing' },
  { line: 'how old are you?', tactic: 'age-place', weak: true },
  { line: 'which town do you live in?', tactic: 'age-place', weak: true },
  { line: 'bet you are too scared to stand up and do it', tactic: 'dare' },
  { line: 'i will give you 500 coins if you do what i say', tactic: 'prize' },
  { line: 'where did you get that lamp, it is so cool', tactic: 'nothing' },
  { line: 'add me on snap, it is just us there', tactic: 'private' },
  { line: 'are you home alone?', tactic: 'alone' },
  { line: 'send me a selfie', tactic: 'camera' },
  { line: 'what is your phone number', tactic: 'personal' },
  { line: 'do not tell your parents about this', tactic: 'secrecy' },
  { line: 'do it or i will tell everyone', tactic: 'threat' },
];
