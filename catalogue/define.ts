import type { Platform } from './types';

/** Gives a platform file its type; returns its argument. */
export const definePlatform = (platform: Platform): Platform => platform;
