import type { AvatarShape } from '@/guidance/avatars';
import { Avatar } from './Avatar';
import { byPerson } from './by-person';

interface Props {
  children: readonly { id: string; name: string; avatar: readonly AvatarShape[] }[];
  onChild(id: string): void;
}

/** The children to choose from, each with picture and name; only a person's press counts. */
export const ChildButtons = ({ children, onChild }: Props) => (
  <div class="lw-children">
    {children.map(({ id, name, avatar }) => (
      <button type="button" key={id} class="lw-button lw-child" onClick={(event) => byPerson(event) && onChild(id)}>
        <Avatar shapes={avatar} />
        {name}
      </button>
    ))}
  </div>
);
