import type { ComponentChildren } from 'preact';

/** As in `colours.css`, for a page that has not loaded it. */
const COLOURS = '#d5e5e2,#45778a,#fff6e4,#263441,#f4b63f,#d9745a,#b57a55,#9a8fb5,#f6dfc3,#2f5a6b,#e6b08a'.split(',');

/**
 * An illustration colour: 1 sky, 2 guide, 3 paper, 4 dark, 5 light, 6 clay, 7 wood and skin, 8 heather, 9 warm sky,
 * 10 wings, 11 lighter skin.
 */
export const art = (tone: number) => `var(--lw-art-${tone}, ${COLOURS[tone - 1]})`;

/** The shapes behind a scene. */
const LANDS = {
  hill: 'M10 156C8 88 44 14 120 14S232 88 230 156Q230 170 214 170H26Q10 170 10 156Z',
  stone: 'M22 46C60 0 176 2 214 44C246 82 236 150 196 164C150 178 84 176 44 164C2 150-8 84 22 46Z',
  wall: 'M32 12H208Q226 12 226 30V152Q226 170 208 170H32Q14 170 14 152V30Q14 12 32 12Z',
};

interface SceneProps {
  land?: keyof typeof LANDS;
  warm?: boolean;
  children: ComponentChildren;
}

/** The sheet a scene is drawn on. Decorative: the words beside it say everything. */
export const Scene = ({ land = 'hill', warm, children }: SceneProps) => (
  <svg viewBox="0 0 240 180" aria-hidden="true" focusable="false">
    <path d={LANDS[land]} fill={art(warm ? 9 : 1)} />
    {children}
  </svg>
);

interface PutProps {
  x: number;
  y: number;
  size?: number;
  turn?: number;
  flip?: boolean | undefined;
  children?: ComponentChildren;
}

/** Moves what is inside so that its 0 0 comes to x y. */
export const Put = ({ x, y, size = 1, turn = 0, flip, children }: PutProps) => (
  <g transform={`translate(${x} ${y}) rotate(${turn}) scale(${flip ? -size : size} ${size})`}>{children}</g>
);

interface BoxProps {
  x: number;
  y: number;
  w: number;
  h: number;
  tone: number;
  r?: number;
}

/** A rounded rectangle. */
export const Box = ({ x, y, w, h, tone, r = 8 }: BoxProps) => (
  <rect x={x} y={y} width={w} height={h} rx={r} fill={art(tone)} />
);

/** A spot. */
export const Dot = ({ x, y, r, tone }: { x: number; y: number; r: number; tone: number }) => (
  <circle cx={x} cy={y} r={r} fill={art(tone)} />
);

/** A filled shape with softened corners. */
export const Shape = ({ d, tone }: { d: string; tone: number }) => (
  <path d={d} fill={art(tone)} stroke={art(tone)} stroke-width="4" stroke-linejoin="round" />
);

/** A round-ended line, in the one weight the scenes share. */
export const Line = ({ d, tone, wide = 5 }: { d: string; tone: number; wide?: number }) => (
  <path d={d} fill="none" stroke={art(tone)} stroke-width={wide} stroke-linecap="round" stroke-linejoin="round" />
);

/** A screen; its middle is 0 0 for what is inside. */
export const Screen = ({ w, h, tone = 3, children, ...at }: PutProps & { w: number; h: number; tone?: number }) => (
  <Put {...at}>
    <Box x={-w / 2} y={-h / 2} w={w} h={h} tone={4} r={11} />
    <Box x={5 - w / 2} y={5 - h / 2} w={w - 10} h={h - 10} tone={tone} r={6} />
    {children}
  </Put>
);

/** Head and shoulders of someone one cannot quite see; stands on 0 0. */
export const Bust = ({ tone = 8, ...at }: PutProps & { tone?: number }) => (
  <Put {...at}>
    <path d="M-26 0Q-27-19-12-22A14 14 0 1 1 12-22Q27-19 26 0Z" fill={art(tone)} />
  </Put>
);

/** A speech bubble whose tail comes down to 0 0; `flip` for a speaker on its right. */
export const Bubble = ({ tone = 3, children, ...at }: PutProps & { tone?: number }) => (
  <Put {...at}>
    <path d="M0 0Q5-8 4-15Q-8-17-8-29V-42Q-8-56 6-56H46Q60-56 60-42V-28Q60-14 46-14H18Q12-4 0 0Z" fill={art(tone)} />
    {children}
  </Put>
);

interface PersonProps extends PutProps {
  top: number;
  skin?: number;
  hair?: number;
  /** How the hair is worn, if it is not short. */
  worn?: 'bun' | 'long';
}

/** A person from the waist up; 0 0 is the middle of the lower edge. Children are drawn in front. */
export const Person = ({ top, skin = 7, hair = 4, worn, children, ...at }: PersonProps) => (
  <Put {...at}>
    {worn === 'bun' && <Dot x={0} y={-98} r={12} tone={hair} />}
    {worn === 'long' && <Box x={-29} y={-84} w={58} h={58} tone={hair} r={24} />}
    <path d="M-32 0V-14Q-32-40 0-40T32-14V0Z" fill={art(top)} />
    <Dot x={0} y={-66} r={27} tone={hair} />
    <path d="M-22-66Q-6-70 2-80Q10-70 22-68V-62A22 22 0 0 1-22-62Z" fill={art(skin)} />
    <Line d="M-9-62v2M9-62v2M-6-51Q0-46 6-51" tone={4} wide={4} />
    {children}
  </Put>
);
