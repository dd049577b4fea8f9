export const HOST_TAG = 'livewise-reminder';
/** The helper's own: what is pressed in it is nothing to hide, and the keys of the page's frames must be heard there. */
export const HELPER_TAG = 'livewise-helper';
