import * as v from 'valibot';

const Part = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** Where a helper stands in the window, as parts of the room there is (0 at the left and top), and whether it is small. */
export const HelperPlaceSchema = v.object({ x: Part, y: Part, small: v.boolean() });
export type HelperPlace = v.InferOutput<typeof HelperPlaceSchema>;
