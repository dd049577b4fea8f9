export const HOST_TAG = 'livewise-reminder';
/** The helper's own: its arrows move it. */
export const HELPER_TAG = 'livewise-helper';
