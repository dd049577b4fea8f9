export const HOST_TAG = 'livewise-reminder';
