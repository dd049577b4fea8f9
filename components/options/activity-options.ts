import { ACTIVITIES } from '@/catalogue/types';
import { words } from '@/guidance/parent-words';

/** The activities, to choose one from a list. */
export const activityOptions = ACTIVITIES.map((value) => ({ value, label: words.pages.activities[value].name }));
