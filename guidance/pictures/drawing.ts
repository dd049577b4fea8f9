import type { ComponentChildren, FunctionComponent, VNode } from 'preact';

/** A picture as plain data: an SVG element, its attributes, and what is in it from back to front. */
export type Drawing = readonly [
  tag: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: Drawing[],
];

/**
 * What scenes and their parts come to as plain data: components are called, what is not there is left out.
 * @throws TypeError for text: a picture has no language
 */
export function drawingsOf(node: ComponentChildren): Drawing[] {
  if (node === null || node === undefined || typeof node === 'boolean') return [];
  if (Array.isArray(node)) return node.flatMap(drawingsOf);
  if (typeof node !== 'object') throw new TypeError(`text in a picture: ${node}`);
  const { type, props } = node as VNode<Record<string, unknown>>;
  // A fragment is a component as well: it gives its children.
  if (typeof type !== 'string') return drawingsOf((type as FunctionComponent)(props));
  const { children, ...attributes } = props;
  const set = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return [
    [type, Object.fromEntries(set) as Record<string, string | number>, ...drawingsOf(children as ComponentChildren)],
  ];
}
