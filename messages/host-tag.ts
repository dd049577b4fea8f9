/** The element in which a reminder stands. */
export const HOST_TAG = 'livewise-reminder';
/** The helper's; another one, since arrow keys move the helper and are let through to it. */
export const HELPER_TAG = 'livewise-helper';
