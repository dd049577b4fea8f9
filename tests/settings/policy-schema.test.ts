import { expect, it } from 'vitest';
import { MANAGEABLE } from '@/settings/managed';
import { type PolicySchema, policySchema } from '@/settings/policy-schema';

const schema = policySchema();

it('has every setting that a policy may set', () => {
  expect(schema.type === 'object' && Object.keys(schema.properties)).toEqual(MANAGEABLE);
});

it('keeps to what Chromium understands: objects name what they hold, lists what is in them, choices are not empty', () => {
  const check = (part: PolicySchema): void => {
    if (part.type === 'object') {
      expect(Object.keys(part.properties).length).toBeGreaterThan(0);
      Object.values(part.properties).forEach(check);
    } else if (part.type === 'array') check(part.items);
    else if (part.type === 'string' && part.enum) expect(part.enum.length).toBeGreaterThan(0);
    else if (part.type === 'integer') expect(part.minimum).toBeLessThan(part.maximum ?? 0);
    else expect(['string', 'boolean']).toContain(part.type);
  };
  check(schema);
});
