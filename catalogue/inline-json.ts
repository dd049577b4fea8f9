/** The texts of a page's inline data: of its scripts and, on some sites, of hidden `<code>`. */
export const inlineScripts = (page: Document): string[] =>
  [...page.scripts, ...page.getElementsByTagName('code')].filter(isData).map((element) => element.textContent ?? '');

const isData = (element: Element): boolean =>
  element.localName === 'script'
    ? !element.hasAttribute('src')
    : (element.getAttribute('style') ?? '').includes('none');

/**
 * Finds `"name": {…}` (or `name = {…}`) in a text and reads the object.
 * Reads that object alone: the whole of a video page's data is a megabyte, what is asked for a few lines.
 */
export function findObject(text: string, name: string): Record<string, unknown> | undefined {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const start = objectStart(text, at + name.length);
    if (start === undefined) continue;
    const end = objectEnd(text, start);
    if (end === undefined) continue;
    try {
      return JSON.parse(text.slice(start, end)) as Record<string, unknown>;
    } catch {
      // Not JSON after all: look further.
    }
  }
  return undefined;
}

function objectStart(text: string, from: number): number | undefined {
  const between = /^["'\s]*[:=]\s*(?=\{)/.exec(text.slice(from, from + 20));
  return between ? from + between[0].length : undefined;
}

function objectEnd(text: string, start: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = start; at < text.length; at++) {
    const char = text[at];
    if (inString) {
      if (char === '\\') at++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return at + 1;
  }
  return undefined;
}
