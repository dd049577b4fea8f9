import type { ShownGrownUp } from '@/guidance/types';

/** Someone to tell, and how to reach them. */
export const GrownUp = ({ grownUp: { name, reach, href } }: { grownUp: ShownGrownUp }) => (
  <p class="lw-grown-up">
    <strong>{name}</strong> {href ? <a href={href}>{reach}</a> : reach}
  </p>
);
