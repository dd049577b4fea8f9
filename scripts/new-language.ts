import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { directionOf, LANGUAGES } from '@/guidance/languages';
import { words } from '@/guidance/parent-words';
import { childWords } from '@/guidance/words';

/** Writes a language's `child.json` and `pages.json` in English, to be translated; touches none that is there. */
export function main([tag = '']: string[]): number {
  const language = LANGUAGES.find((each) => each === tag);
  const folder = `guidance/locales/${tag}`;
  if (!language || existsSync(`${folder}/child.json`)) {
    console.error(
      language ? `${folder} is there already` : `put ${tag || 'the language'} into guidance/languages.ts first`,
    );
    return 1;
  }
  const { language: _, notes: __, ...pages } = words;
  const files = { child: { ...childWords('en'), language, direction: directionOf(language) }, pages };
  mkdirSync(folder, { recursive: true });
  for (const [name, its] of Object.entries(files)) {
    writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(its, null, 2)}\n`);
  }
  return 0;
}
