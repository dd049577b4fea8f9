import { expect, it } from 'vitest';
import { compose } from '@/guidance/compose';
import { lessonsAt } from '@/guidance/lessons';
import { BANDS, type Band, isUnder10, type Lesson, TACTICS, type Tactic } from '@/guidance/types';
import { aFamily } from '../lib/family';

const questionOf = (band: Band, tactic: Tactic | undefined, asks = true) => {
  const [first] = lessonsAt('watching');
  const { tactic: _, ...lesson } = first as Lesson;
  return compose({
    platform: { id: 'twitch', name: 'Twitch' },
    activity: 'watching',
    band,
    strength: 'pause',
    lesson: { ...lesson, ...(tactic && { tactic }) },
    family: aFamily({ grownUps: [{ name: 'Mum' }] }),
    wait: 0,
    asks,
    recorded: true,
    pinIsDigits: true,
  }).question;
};

it.each(BANDS)('%s: every tactic has a question from 10 on, with three answers that all get a reply', (band) => {
  for (const tactic of TACTICS) {
    const question = questionOf(band, tactic);
    expect(question !== undefined, tactic).toBe(!isUnder10(band));
    if (!question) continue;
    expect(question.answers).toHaveLength(3);
    for (const { text, reply } of question.answers) {
      expect(text).not.toMatch(/\{/);
      expect(reply).toMatch(/[.!]$/);
      // No answer is right or wrong, and nothing is scored.
      expect(reply).not.toMatch(/\b(wrong|right answer|correct|score)\b/i);
    }
  }
});

it('asks nothing where it was not asked to, and nothing where there is no tactic', () => {
  expect(questionOf('10-12', 'dare', false)).toBeUndefined();
  expect(questionOf('10-12', undefined)).toBeUndefined();
});

it('names the grown-up of the family', () => {
  const replies = questionOf('10-12', 'prize')?.answers.map(({ text }) => text);
  expect(replies).toContain('I ask Mum first.');
});

it('speaks otherwise to those near grown up', () => {
  expect(questionOf('13-15', 'dare')).not.toEqual(questionOf('10-12', 'dare'));
  expect(questionOf('13-15', 'dare')).toEqual(questionOf('16-17', 'dare'));
});
