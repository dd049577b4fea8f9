import type { Page } from 'playwright-core';

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value: string };
  name?: { value: string };
  properties?: { name: string; value: { value: unknown } }[];
  childIds?: string[];
}

/** Read as one: what stands in them is their name. */
const WHOLE = new Set([
  'heading',
  'button',
  'link',
  'radio',
  'checkbox',
  'textbox',
  'combobox',
  'image',
  'DisclosureTriangle',
]);
/** Said when a reader comes into them, before what stands in them. */
const AROUND = new Set(['dialog', 'alertdialog', 'region', 'main', 'navigation', 'group', 'alert', 'status', 'timer']);
/** Said after the name, where they hold. */
const STATES = ['pressed', 'checked', 'disabled', 'expanded', 'modal', 'live'];

/** One thing that is heard. */
export interface Heard {
  role: string;
  name: string;
  /** Of a heading. */
  level?: number;
  states: readonly string[];
}

/**
 * What a screen reader is given of a page, in the order in which it reads, from Chromium's own accessibility tree. Words that
 * stand by themselves have the role "text".
 */
export async function heard(page: Page): Promise<Heard[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as { nodes: Node[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const all: Heard[] = [];
  const walk = ({ ignored, role, name, properties = [], childIds = [] }: Node): void => {
    const kind = role?.value ?? '';
    const valueOfState = (wanted: string) => properties.find((property) => property.name === wanted)?.value.value;
    const isSaid = !ignored && (WHOLE.has(kind) || AROUND.has(kind) || kind === 'StaticText');
    if (isSaid) {
      const states = STATES.filter(
        (state) => ![undefined, false, 'false', 'off'].includes(valueOfState(state) as string),
      );
      const level = valueOfState('level');
      const text = (name?.value ?? '').trim();
      const heardRole = kind === 'StaticText' ? 'text' : kind;
      if (text || kind !== 'StaticText')
        all.push({ role: heardRole, name: text, states, ...(kind === 'heading' && { level: Number(level) }) });
    }
    if (isSaid && (WHOLE.has(kind) || kind === 'StaticText')) return;
    for (const id of childIds) {
      const child = byId.get(id);
      if (child) walk(child);
    }
  };
  const [root] = nodes;
  if (root) walk(root);
  return all;
}

/** As it is spoken: "button: Leave", "heading 2: …"; words by themselves as they stand. */
export const spoken = (all: readonly Heard[]): string[] =>
  all.map(({ role, name, level, states }) => {
    const said = role === 'text' ? name : `${role}${level ? ` ${level}` : ''}: ${name}`;
    return [said, ...states.filter((state) => state !== 'live')].join(', ');
  });

/** From what has this name on. */
export const from = (name: string, all: readonly Heard[]): Heard[] =>
  all.slice(all.findIndex((each) => each.name === name));

const NAMED = new Set([...WHOLE, 'dialog', 'navigation']);

/** What is heard without a name, and headings before which a level is left out. */
export function treeFaults(all: readonly Heard[]): string[] {
  const nameless = all.filter(({ role, name }) => NAMED.has(role) && !name);
  const levels = all.flatMap(({ level }) => level ?? []);
  const skipped = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
  return [
    ...nameless.map(({ role }) => `${role} without a name`),
    ...skipped.map((level) => `a level left out before ${level}`),
  ];
}
