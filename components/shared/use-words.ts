import { useEffect, useState } from 'preact/hooks';
import type { Language } from '@/guidance/languages';
import { prepareWords } from '@/stores/words';

/** Loads what a child reads in this language and draws again once it is here; English until then. */
export function useWords(language: Language): void {
  const [, setReady] = useState<Language>();
  useEffect(() => void prepareWords(language).then(() => setReady(language)), [language]);
}
