import { expect, it } from 'vitest';
import { allFacts, type Kind, kindOf } from '@/scripts/lib/facts';

it.each<[string, string[], Kind]>([
  ['https://help.twitch.tv/x', ['twitch.tv'], 'own site'],
  ['https://nottwitch.tv/x', ['twitch.tv'], 'press and other'],
  ['https://www.ceop.police.uk/safety-centre/', [], 'authority'],
  ['https://hwb.gov.wales/x', [], 'authority'],
  ['http://koeln.polizei.nrw/artikel', [], 'authority'],
  ['https://en.wikipedia.org/wiki/Childline', [], 'encyclopaedia'],
  ['https://github.com/yt-dlp/yt-dlp', [], 'public code'],
  ['https://www.bbc.co.uk/news', [], 'press and other'],
  ['somebody said so', [], 'press and other'],
])('%s is %s: %s', (source, own, kind) => expect(kindOf(source, own)).toBe(kind));

it('finds facts about platforms, help, laws and what shut, each with its source and day', () => {
  const facts = allFacts();
  for (const start of [
    'platform twitch',
    'help GB Childline',
    'help GB NSPCC Helpline',
    'help FR emergency',
    'law AU',
    'shut Omegle',
  ]) {
    expect(
      facts.some(({ at }) => at.startsWith(start)),
      start,
    ).toBe(true);
  }
  for (const { at, source, checked } of facts) {
    expect(source, at).toMatch(/^https?:\/\//);
    expect(checked, at).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});
