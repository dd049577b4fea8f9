import * as v from 'valibot';

type Schema = v.GenericSchema & {
  wrapped?: Schema;
  entries?: Record<string, Schema>;
  item?: Schema;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Keeps of a damaged value what fits its schema: fields of objects, items of lists, to any depth.
 * @returns a value that fits, or `undefined` where nothing does
 */
export function salvage<Value>(schema: v.GenericSchema<unknown, Value>, value: unknown): Value | undefined {
  const kept = keep(schema as Schema, value);
  // Not to be taken for a value that is absent, which would be its default.
  if (kept === undefined) return undefined;
  const parsed = v.safeParse(schema, kept);
  return parsed.success ? parsed.output : undefined;
}

function keep(schema: Schema, value: unknown): unknown {
  const whole = v.safeParse(schema, value);
  if (whole.success) return whole.output;
  const { wrapped, entries, item } = schema;
  if (wrapped) return keep(wrapped, value);
  if (entries && isRecord(value)) {
    const kept = Object.entries(entries).map(([key, entry]) => [key, keep(entry, value[key])] as const);
    return fitting(schema, Object.fromEntries(kept.filter(([, field]) => field !== undefined)));
  }
  if (item && Array.isArray(value)) {
    // One by one, so that an item too many, or one like another, does not take the others with it.
    return value
      .map((each) => keep(item, each))
      .filter((each) => each !== undefined)
      .reduce<unknown[] | undefined>((list, each) => fitting(schema, [...(list ?? []), each]) ?? list, undefined);
  }
  return undefined;
}

const fitting = <Value>(schema: Schema, value: Value): Value | undefined => (v.is(schema, value) ? value : undefined);
