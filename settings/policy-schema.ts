import type * as v from 'valibot';
import { MANAGEABLE } from './managed';
import { SettingsSchema } from './schema';

/** The part of JSON schema that Chromium understands for policies: every value has a type, and objects name all they hold. */
export type PolicySchema =
  | { type: 'string'; enum?: readonly string[] }
  | { type: 'boolean' }
  | { type: 'integer'; minimum?: number; maximum?: number }
  | { type: 'array'; items: PolicySchema }
  | { type: 'object'; properties: Record<string, PolicySchema> };

type Schema = v.GenericSchema & {
  wrapped?: Schema;
  entries?: Record<string, Schema>;
  item?: Schema;
  options?: readonly string[];
  pipe?: readonly { type: string; requirement?: unknown }[];
};

/** What a policy may set, as JSON schema. The finer rules (lengths, patterns) are checked by `parseManaged`. */
export const policySchema = (): PolicySchema => ({
  type: 'object',
  properties: Object.fromEntries(MANAGEABLE.map((key) => [key, toPolicy(SettingsSchema.entries[key] as Schema)])),
});

function toPolicy(schema: Schema): PolicySchema {
  const { type, wrapped, entries, item, options, pipe } = schema;
  if (wrapped) return toPolicy(wrapped);
  if (entries) {
    const properties = Object.entries(entries).map(([key, entry]) => [key, toPolicy(entry)]);
    return { type: 'object', properties: Object.fromEntries(properties) };
  }
  if (item) return { type: 'array', items: toPolicy(item) };
  if (type === 'picklist') return { type: 'string', enum: options ?? [] };
  if (type === 'boolean') return { type: 'boolean' };
  if (type === 'number') {
    const bound = (name: string) => pipe?.find((step) => step.type === name)?.requirement as number;
    return { type: 'integer', minimum: bound('min_value'), maximum: bound('max_value') };
  }
  if (type === 'string') return { type: 'string' };
  throw new TypeError(`no policy schema for "${type}"`);
}
