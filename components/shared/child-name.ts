import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import type { Child } from '@/settings/schema';

/** What a child is called on our pages: by nickname or, without one, by number. */
export function childName(children: readonly Child[], id: string): string {
  const index = children.findIndex((child) => child.id === id);
  return children[index]?.nickname || fill(words.pages.children.child, { number: String(index + 1) });
}
