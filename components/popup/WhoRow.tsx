import { avatars } from '@/guidance/avatars';
import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import type { Child, Settings } from '@/settings/schema';
import { Avatar } from '../shared/Avatar';
import { ask } from '../shared/background';
import { ChildButtons } from '../shared/ChildButtons';
import { childName } from '../shared/child-name';

const { popup: text } = words.pages;

/** Who is here, and the way to say that it is somebody else. */
export function WhoRow({ settings: { children }, child }: { settings: Settings; child: Child | undefined }) {
  if (child) {
    return (
      <p class="row who-row">
        <Avatar shapes={avatars[child.avatar]} />
        {fill(text.whoIsHere, { name: childName(children, child.id) })}
        <button type="button" class="lw-button" onClick={() => void ask({ type: 'who' })}>
          {text.notMe}
        </button>
      </p>
    );
  }
  return (
    <fieldset class="choices">
      <legend>{text.nobody}</legend>
      <ChildButtons
        children={children.map(({ id, avatar }) => ({
          id,
          name: childName(children, id),
          avatar: avatars[avatar],
        }))}
        onChild={(id) => void ask({ type: 'who', child: id })}
      />
    </fieldset>
  );
}
