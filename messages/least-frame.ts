/** CSS pixels that a reminder needs in a frame; a smaller one is an advert or a preview. */
export const LEAST_FRAME = { width: 300, height: 200 };
