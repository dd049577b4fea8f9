import type { AvatarShape } from '@/guidance/avatars';

/** A child's drawn picture; the name stands beside it. */
export const Avatar = ({ shapes }: { shapes: readonly AvatarShape[] }) => (
  <svg class="lw-avatar" viewBox="0 0 48 48" aria-hidden="true">
    {shapes.map(([fill, path]) => (
      <path key={path} d={path} fill={fill} />
    ))}
  </svg>
);
