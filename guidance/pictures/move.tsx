import type { ComponentChildren } from 'preact';

interface MoveProps {
  /** Where it is moved to, right and down from where it rests. */
  by?: readonly [x: number, y: number];
  /** Degrees by which it is turned there. */
  turn?: number;
  /** How large it is there, or how wide and how high. */
  size?: number | readonly [x: number, y: number];
  /** How well it is seen there. */
  fade?: number;
  /** How well it is seen where it rests. */
  rest?: number;
  /** The point that stays when it is turned or sized, in parts of its width and height. */
  around?: readonly [x: number, y: number];
  /** Goes there and comes back, instead of coming from there. */
  back?: boolean;
  /** Seconds until it starts. */
  at?: number;
  /** Seconds. */
  lasts?: number;
  times?: number;
  children: ComponentChildren;
}

/**
 * Something that moves and then rests where it is drawn, so that the still picture shows how the story ends.
 *
 * How it moves is said here, in the drawing; the style sheet (`moves.css`) has the two ways to
 * move. Nothing goes on for longer than five seconds (WCAG 2.2.2).
 */
export const Move = ({
  by = [0, 0],
  turn = 0,
  size = 1,
  fade = 1,
  rest,
  around = [0.5, 0.5],
  back,
  at = 0.6,
  lasts = 1,
  times = 1,
  children,
}: MoveProps) => {
  // Every one is set: what is moved inside something that moves would inherit the rest.
  const set = {
    by: by.map((length) => `${length}px`).join(' '),
    turn: `${turn}deg`,
    size: [size].flat().join(' '),
    fade,
    around: around.map((part) => `${part * 100}%`).join(' '),
    at: `${at}s`,
    lasts: `${lasts}s`,
    times,
  };
  return (
    <g
      opacity={rest}
      class={back ? 'lw-move lw-back' : 'lw-move'}
      style={Object.entries(set)
        .map(([name, value]) => `--lw-${name}:${value}`)
        .join(';')}
    >
      {children}
    </g>
  );
};
