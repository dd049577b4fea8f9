// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { expect, it } from 'vitest';
import { DayChart } from '@/components/record/DayChart';
import { RecoveryCode } from '@/components/shared/RecoveryCode';

const days = [
  { day: '2026-11-01', shown: 0 },
  { day: '2026-11-02', shown: 3 },
];

it.each<[string, ComponentChild, string]>([
  ['the days under bars that begin at the left', <DayChart days={days} />, '.chart-ends'],
  ['a recovery code, as it is typed', <RecoveryCode code="40213-ABCDE" onKept={() => undefined} />, '.code'],
])('in every language from left to right: %s', (_, drawn, selector) => {
  const page = document.createElement('div');
  page.dir = 'rtl';
  render(drawn, page);
  expect(page.querySelector<HTMLElement>(selector)?.dir).toBe('ltr');
});
