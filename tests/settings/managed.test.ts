import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MANAGEABLE, NOT_MANAGED, parseManaged, toPolicy } from '@/settings/managed';
import { policySchema } from '@/settings/policy-schema';
import { SettingsSchema } from '@/settings/schema';
import { aChild, familySettings } from '../lib/family';
import { anySettings, damaged } from './arbitrary';

it.each([undefined, null, 'policy', 7, {}])('%j is no policy', (policy) =>
  expect(parseManaged(policy)).toEqual(NOT_MANAGED),
);

describe('a policy', () => {
  it.each<[string, unknown, object, string[]]>([
    ['sets what it names', { country: 'IE', promise: true }, { country: 'IE', promise: true }, []],
    ['with unknown names', { country: 'IE', colour: 'red' }, { country: 'IE' }, ['colour']],
    ['cannot set what is the browser’s own', { version: 2, welcomed: true }, {}, ['version', 'welcomed']],
    ['with a broken entry', { country: 7, message: 'Hi' }, { message: 'Hi' }, ['country']],
    [
      'with no usable entry',
      { promise: 'yes', children: [], lock: { kind: 'digits' } },
      {},
      ['promise', 'children', 'lock'],
    ],
    [
      'with a list that is broken in part',
      { grownUps: [{ name: 'Mum' }, { name: '' }] },
      { grownUps: [{ name: 'Mum' }] },
      ['grownUps'],
    ],
    [
      'without ids for children',
      { children: [{ band: '6-9' }, { nickname: 'Bo' }] },
      { children: [aChild({ id: 'policy-place-1', band: '6-9' }), aChild({ id: 'policy-bo', nickname: 'Bo' })] },
      [],
    ],
    ['with ids for children', { children: [{ id: 'ada' }] }, { children: [aChild({ id: 'ada' })] }, []],
    [
      'with a child that is broken in part',
      { children: [{ band: '6-9', born: 2016 }] },
      { children: [aChild({ id: 'policy-place-1', band: '6-9' })] },
      ['children'],
    ],
    [
      'with names that every object has',
      JSON.parse('{"constructor":1,"toString":2,"__proto__":3}'),
      {},
      ['constructor', 'toString', '__proto__'],
    ],
  ])('%s', (_, policy, settings, broken) => {
    const managed = parseManaged(policy);
    expect(managed.settings).toEqual(settings);
    expect(managed.keys).toEqual(Object.keys(settings));
    expect([...managed.broken].sort()).toEqual([...broken].sort());
  });

  it.each<[string, object[], string[]]>([
    ['by the nickname', [{ nickname: ' Ada ' }, { nickname: 'Ben' }], ['policy-ada', 'policy-ben']],
    ['wherever the child stands', [{ nickname: 'Ben' }, { nickname: 'Ada' }], ['policy-ben', 'policy-ada']],
    ['with the number of any other sign', [{ nickname: 'Zoë' }, { nickname: '李 2' }], ['policy-zo6j', 'policy-kemw2']],
    ['of 30 signs at most', [{ nickname: '😀'.repeat(15) }], [`policy-${'2r5s'.repeat(8).slice(0, 30)}`]],
    [
      'apart from another of that name',
      [{ nickname: 'Ada' }, { nickname: 'ADA' }, { id: 'policy-bo' }, { nickname: 'Bo' }],
      ['policy-ada', 'policy-ada-2', 'policy-bo', 'policy-bo-2'],
    ],
    ['by the place where there is no nickname', [{ id: 'ada' }, { nickname: ' ' }], ['ada', 'policy-place-2']],
  ])('gives a child an id, %s', (_, children, ids) => {
    const { settings, broken } = parseManaged({ children });
    expect(settings.children?.map(({ id }) => id)).toEqual(ids);
    expect(broken).toEqual([]);
  });

  it('never breaks the settings', () => {
    const family = familySettings();
    fc.assert(
      fc.property(damaged, (policy) => v.is(SettingsSchema, { ...family, ...parseManaged(policy).settings })),
      { numRuns: 500 },
    );
  });

  it('can be made of any settings', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const { version: _v, welcomed: _w, ...rest } = settings;
        const managed = parseManaged(JSON.parse(toPolicy(settings)));
        expect(managed.settings).toEqual(rest);
        expect(managed.broken).toEqual([]);
      }),
    );
  });
});

it('the schema that the browser checks policies with names all that can be set', () => {
  const schema = policySchema();
  if (schema.type !== 'object') throw new Error('a policy is an object');
  expect(Object.keys(schema.properties)).toEqual(MANAGEABLE);
  expect(schema.properties).toMatchObject({
    country: { type: 'string' },
    promise: { type: 'boolean' },
    children: {
      type: 'array',
      items: { properties: { born: { properties: { month: { minimum: 1, maximum: 12 } } } } },
    },
    lock: { properties: { kind: { enum: ['digits', 'phrase'] } } },
  });
});
