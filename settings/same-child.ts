import { bandOf, freshId } from './children';
import type { Child, Settings } from './schema';

/** Ids that children have from now on, by those that they had. */
export type NewIds = ReadonlyMap<string, string>;

/**
 * Whether two children of the same id are one, for each computer gives its first child the same: by nickname where both have
 * one, by age where not.
 */
export function isSameChild(a: Child, b: Child, now: number): boolean {
  const [one, other] = [a, b].map(({ nickname }) => nickname.trim().toLowerCase());
  return one && other ? one === other : bandOf(a, now) === bandOf(b, now);
}

/** Whether anybody has ever said anything about this child. */
export const isDescribed = (child: Child, first: Settings): boolean =>
  JSON.stringify(child) !== JSON.stringify(first.children[0]);

/** New ids for those of these children whose id is somebody else's among the others. */
export const newIdsFor = (children: readonly Child[], others: readonly Child[], now: number): NewIds =>
  new Map(
    children
      .filter((child) => others.some((other) => other.id === child.id && !isSameChild(child, other, now)))
      .map(({ id }) => [id, freshId()]),
  );

/** The children with their new ids. */
export const withNewIds = (children: readonly Child[], ids: NewIds): Child[] =>
  children.map((child) => ({ ...child, id: ids.get(child.id) ?? child.id }));

/** What is kept by child, such as under "ada" or "ada twitch watching", under the new ids. */
export const underNewIds = <Value>(kept: Readonly<Record<string, Value>>, ids: NewIds): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(kept).map(([key, value]) => {
      const [child = '', ...rest] = key.split(' ');
      return [[ids.get(child) ?? child, ...rest].join(' '), value];
    }),
  );
