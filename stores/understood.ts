import * as v from 'valibot';

/** What was stored, where it fits; nothing where it is damaged or another version's. */
export function understood<Kept>(stored: unknown, schema: v.GenericSchema<unknown, Kept>): Kept | undefined {
  const parsed = v.safeParse(schema, stored);
  return parsed.success ? parsed.output : undefined;
}
