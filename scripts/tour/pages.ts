import { mkdirSync, writeFileSync } from 'node:fs';

/** Where the pictures go. */
export const FOLDER = 'tour';

/** A picture that was taken, with what it shows. */
export interface Shot {
  file: string;
  title: string;
  group: string;
}

/** A file for a picture of this name. */
export function fileFor(group: string, name: string): string {
  mkdirSync(`${FOLDER}/${group}`, { recursive: true });
  return `${group}/${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.png`;
}

/** Writes the page that shows all pictures. */
export function writeIndex(shots: readonly Shot[]): void {
  const groups = [...new Set(shots.map(({ group }) => group))];
  const figure = ({ file, title }: Shot) =>
    `<figure><a href="${file}"><img src="${file}" alt="${title}" loading="lazy"></a><figcaption>${title}</figcaption></figure>`;
  const sections = groups.map(
    (group) =>
      `<h2>${group}</h2><div>${shots
        .filter((shot) => shot.group === group)
        .map(figure)
        .join('')}</div>`,
  );
  writeFileSync(
    `${FOLDER}/index.html`,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Livewise: the tour</title>
<style>body{font:16px/1.5 sans-serif;margin:24px}div{display:grid;grid-template-columns:repeat(auto-fill,minmax(320px,1fr));gap:16px}
figure{margin:0}img{width:100%;border:1px solid #ccc}</style>
<h1>Livewise: the tour</h1>${sections.join('')}</html>`,
  );
}
