import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { directionOf, LANGUAGES } from '@/guidance/languages';
import { words } from '@/guidance/parent-words';
import { childWords } from '@/guidance/words';

/**
 * Writes a language's `child.json` and `pages.json` in English, to be translated; touches none that is there.
 * @param locales the folder of all languages
 */
export function main([tag = '']: readonly string[], locales = 'guidance/locales'): number {
  const language = LANGUAGES.find((each) => each === tag);
  const folder = `${locales}/${tag}`;
  const { language: _, notes: __, ...pages } = words;
  const files = {
    child: language && { ...childWords('en'), language, direction: directionOf(language) },
    pages,
  };
  const missing = Object.entries(files).filter(([name]) => !existsSync(`${folder}/${name}.json`));
  if (!language || missing.length === 0) {
    console.error(
      language ? `${folder} is there already` : `put ${tag || 'the language'} into guidance/languages.ts first`,
    );
    return 1;
  }
  mkdirSync(folder, { recursive: true });
  for (const [name, its] of missing) writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(its, null, 2)}\n`);
  return 0;
}
