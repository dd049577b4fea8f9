import type { PageLanguage, Settings } from '@/settings/schema';
import { parentLanguage } from '@/stores/parent-words';

/**
 * What another language of the pages changes in the settings. Children who read what the pages spoke go along: a family that
 * picks its language as it begins means its reminders as well, and is asked of them nowhere else on its way.
 */
export function withPageLanguage(
  { children, pageLanguage }: Pick<Settings, 'children' | 'pageLanguage'>,
  next: PageLanguage,
): Pick<Settings, 'children' | 'pageLanguage'> {
  const before = parentLanguage({ pageLanguage });
  const language = parentLanguage({ pageLanguage: next });
  return {
    pageLanguage: next,
    children: children.map((child) => (child.language === before ? { ...child, language } : child)),
  };
}
