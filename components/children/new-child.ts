import { AVATARS } from '@/guidance/avatars';
import { type Child, defaultSettings } from '@/settings/schema';

/** One more child, in the language of the first, with a picture that no other has yet. */
export function newChild(children: readonly Child[], id: string): Child {
  const [usual] = defaultSettings('INT', children[0]?.language).children;
  const avatar = AVATARS.find((each) => !children.some((child) => child.avatar === each)) ?? 'fox';
  return { ...(usual as Child), id, avatar };
}
