import type { Family } from '@/guidance/family';
import type { Child, Settings } from '@/settings/schema';

/** What the family gave to be used in what a child reads, in that child's language. */
export const familyOf = (
  { country, grownUps, ownServices, message, promise }: Settings,
  { language }: Pick<Child, 'language'>,
): Family => ({ language, country, grownUps, ownServices, message, promise });
