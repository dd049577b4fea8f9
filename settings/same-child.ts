import type { Band } from '@/guidance/types';
import { bandOf, freshId } from './children';
import { FIRST_CHILD } from './migrations';
import type { Child, Settings } from './schema';

/** Ids that children have from now on, by those that they had. */
export type NewIds = ReadonlyMap<string, string>;

const nameOf = ({ nickname }: Child) => nickname.trim().toLowerCase();
const isNamedAlike = (a: Child, b: Child) => nameOf(a) !== '' && nameOf(a) === nameOf(b);

/** Whether both have a nickname, and not the same. */
export const isNamedApart = (a: Child, b: Child): boolean =>
  nameOf(a) !== '' && nameOf(b) !== '' && nameOf(a) !== nameOf(b);

/** Whether two children are one, as far as can be told: by nickname where both have one, by age where not. */
export const isSameChild = (a: Child, b: Child, now: number): boolean =>
  isNamedAlike(a, b) || (!isNamedApart(a, b) && bandOf(a, now) === bandOf(b, now));

/** Whether a child was the first one of a computer that had not heard of others: the id says so ever after. */
const wasFirst = ({ id }: Child) => id.startsWith(`${FIRST_CHILD}-`);
const isFirst = (child: Child) => child.id === FIRST_CHILD || wasFirst(child);

/** An id for pages that show all these children: it stays the same where the first child gets an id of its own meanwhile. */
export const lastingId = (child: Child, all: readonly Child[]): string =>
  isFirst(child) && all.filter(isFirst).length === 1 ? FIRST_CHILD : child.id;

/**
 * The children that a page gives, with the ids they have now: the page may have been drawn before the first child got an id of
 * its own, and still say the old one.
 * @param own as they are here now
 */
export function asKnownHere(children: readonly Child[], own: readonly Child[]): Child[] {
  const has = (all: readonly Child[], wanted: string) => all.some(({ id }) => id === wanted);
  const [renamed, ...others] = own.filter((child) => wasFirst(child) && !has(children, child.id));
  const isOld = renamed !== undefined && others.length === 0 && !has(own, FIRST_CHILD);
  return withNewIds(children, new Map(isOld ? [[FIRST_CHILD, renamed.id]] : []));
}

/**
 * Whether two whom the account has under two ids are one child: the same nickname, or nothing that differs where each was the
 * first of a computer. One who was added beside another may well be a twin.
 */
export const isOneTwice = (a: Child, b: Child): boolean =>
  isNamedAlike(a, b) ||
  (wasFirst(a) && wasFirst(b) && JSON.stringify({ ...a, id: '' }) === JSON.stringify({ ...b, id: '' }));

/**
 * Whether anybody has ever said anything about this child. The language says nothing: it was the browser's once, which may have
 * another one by now.
 */
export const isDescribed = (child: Child, { children: [first] }: Settings): boolean =>
  JSON.stringify(child) !== JSON.stringify({ ...first, language: child.language });

/** Whether nobody has said how old a child is: it is the first one, and still has the age that every family begins with. */
export const isAgeUnsaid = (child: Child, { children: [first] }: Settings): boolean =>
  isFirst(child) && nameOf(child) === '' && !child.born && child.band === first?.band;

/** The age bands of those children of whom somebody has said something. */
export const describedBands = (children: readonly Child[], first: Settings, now: number): Band[] =>
  children.filter((child) => isDescribed(child, first)).map((child) => bandOf(child, now));

/**
 * New ids for children whom others do not have under theirs: the id that the same child has there. The id that every computer
 * gives its first child can be anybody's, so a first child who is not there gets an id of its own.
 * @param children those whom the others do not have
 * @param all the whole family of these children
 * @param others the children there: of the account, or on this computer
 */
export function newIdsFor(
  children: readonly Child[],
  all: readonly Child[],
  others: readonly Child[],
  now: number,
): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set(all.map(({ id }) => id));
  // By nickname first, or a child who has none would take the place of one who has.
  for (const isOne of [isNamedAlike, isSameChild]) {
    for (const child of children.filter(({ id }) => !ids.has(id))) {
      const same = others.find((other) => !taken.has(other.id) && isOne(child, other, now));
      if (!same) continue;
      ids.set(child.id, same.id);
      taken.add(same.id);
    }
  }
  const hasFirst = children.some(({ id }) => id === FIRST_CHILD);
  return hasFirst && !ids.has(FIRST_CHILD) ? ids.set(FIRST_CHILD, freshId(FIRST_CHILD)) : ids;
}

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
