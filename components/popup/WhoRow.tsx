import { avatarOf } from '@/guidance/avatars';
import { fill } from '@/guidance/fill';
import { words } from '@/guidance/parent-words';
import type { Child, Settings } from '@/settings/schema';
import { Avatar } from '../shared/Avatar';
import { ask } from '../shared/background';
import { ChildButtons } from '../shared/ChildButtons';
import { childName } from '../shared/child-name';
import { NotSaved } from '../shared/Notices';
import { useRefusal } from '../shared/use-refusal';

const { popup: text } = words.pages;

/** Who is here, and the way to say that it is somebody else. */
export function WhoRow({ settings: { children }, child }: { settings: Settings; child: Child | undefined }) {
  const refusal = useRefusal(child?.id);
  const say = (id?: string) => void refusal.ask(ask<'who'>({ type: 'who', ...(id !== undefined && { child: id }) }));
  if (child) {
    return (
      <>
        <p class="row who-row">
          <Avatar shapes={avatarOf(child.avatar)} />
          {fill(text.whoIsHere, { name: childName(children, child.id) })}
          <button type="button" class="lw-button" onClick={() => say()}>
            {text.notMe}
          </button>
        </p>
        {refusal.isRefused && <NotSaved />}
      </>
    );
  }
  return (
    <fieldset class="choices">
      <legend>{text.nobody}</legend>
      <ChildButtons
        children={children.map(({ id, avatar }) => ({
          id,
          name: childName(children, id),
          avatar: avatarOf(avatar),
        }))}
        onChild={say}
      />
      {refusal.isRefused && <NotSaved />}
    </fieldset>
  );
}
