import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseOwnMessage } from '@/messages/own';

it.each([
  { type: 'unlock', pin: '1234' },
  { type: 'unlock', pin: '' },
  { type: 'recover', code: '7K3QD-M2V9X-00000-11111' },
  { type: 'set-pin', pin: '1234', token: 'abc' },
  { type: 'set-pin' },
  { type: 'save', change: { promise: true, anything: [] }, token: 'abc' },
  { type: 'save', change: {} },
  { type: 'forget-record' },
  { type: 'reset', token: 'abc' },
  { type: 'grown-up-here', period: '15-minutes', pin: '1234' },
  { type: 'grown-up-gone' },
  { type: 'who', child: 'ada' },
  { type: 'who' },
  { type: 'talk', child: 'ada', what: 'later' },
  { type: 'private-windows' },
  { type: 'open-privately', url: 'https://www.childline.org.uk/' },
  { type: 'read-news' },
])('takes %j', (message) => expect(parseOwnMessage(message)).toEqual(message));

it.each([
  undefined,
  null,
  'unlock',
  [],
  {},
  { type: 'shut-down' },
  { type: 'unlock' },
  { type: 'unlock', pin: 1234 },
  { type: 'unlock', pin: 'x'.repeat(257) },
  { type: 'recover', pin: '1234' },
  { type: 'set-pin', pin: null },
  { type: 'reset', token: 'x'.repeat(65) },
  { type: 'forget-record', token: 7 },
  { type: 'save' },
  { type: 'save', change: 'all' },
  { type: 'grown-up-here', period: '3-hours', pin: '1234' },
  { type: 'grown-up-here', period: '1-hour' },
  { type: 'who', child: 7 },
  { type: 'who', child: 'x'.repeat(41) },
  { type: 'talk', child: 'ada', what: 'never' },
  { type: 'talk', what: 'later' },
  { type: 'open-privately' },
  { type: 'open-privately', url: 'x'.repeat(1001) },
])('refuses %j', (message) => expect(parseOwnMessage(message)).toBeUndefined());

it('takes no more of a message than it knows', () => {
  expect(parseOwnMessage({ type: 'grown-up-gone', more: 1 })).toEqual({ type: 'grown-up-gone' });
});

it('never throws', () => {
  const types = fc.constantFrom('unlock', 'save', 'who', 'talk', 'reset', 'x');
  const raw = fc.oneof(
    fc.anything(),
    fc.record({ type: types, pin: fc.anything(), change: fc.anything(), child: fc.anything(), what: fc.anything() }),
  );
  fc.assert(
    fc.property(raw, (given) => {
      const message = parseOwnMessage(given);
      return message === undefined || message.type === (given as { type: string }).type;
    }),
  );
});
