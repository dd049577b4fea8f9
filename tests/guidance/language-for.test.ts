import { expect, it } from 'vitest';
import { directionOf, type Language, languageFor } from '@/guidance/languages';

it.each<[string[], Language]>([
  [['de-AT', 'en'], 'de'],
  [['ca', 'es-ES', 'en'], 'es'],
  [['pt_BR'], 'pt'],
  [['zh-Hant-TW'], 'zh'],
  [['EN-us'], 'en'],
  [['fi'], 'en'],
  [['', 'x'], 'en'],
  [[], 'en'],
])('%j: %s', (wanted, language) => expect(languageFor(wanted)).toBe(language));

it.each<[Language, string]>([
  ['ar', 'rtl'],
  ['ur', 'rtl'],
  ['fr', 'ltr'],
])('%s is written %s', (language, direction) => expect(directionOf(language)).toBe(direction));
