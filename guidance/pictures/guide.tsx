import { Move } from './move';
import { art, Line, Put, Shape } from './parts';

interface GuideProps {
  x: number;
  y: number;
  size?: number;
  /** Mirrored: the lantern on the left. */
  flip?: boolean;
  /** How far the eyes are turned, right and down before mirroring. */
  look?: [number, number];
  /** Degrees by which the wing without the lantern is raised. */
  wing?: number;
  /** Seconds after which that wing is raised; without them it is so from the start. */
  raised?: number;
  /** Without its lantern. */
  bare?: boolean;
}

/** The lantern, hanging from 0 0. */
const Lantern = () => (
  <g class="lw-sway">
    <circle cy="24" r="25" fill={art(5)} opacity=".3" />
    <Line d="M-8 12Q-8 1 0 1T8 12" tone={4} wide={4} />
    <rect x="-11" y="12" width="22" height="25" rx="7" fill={art(5)} />
    <ellipse cy="26" rx="5" ry="7" fill={art(3)} />
    <Line d="M-9 12H9M-9 37H9" tone={4} />
  </g>
);

const Wing = () => <Shape d="M1-2Q-14 8-13 36Q6 30 6 6Q6-2 1-2Z" tone={10} />;

/** Livewise itself: a round owl with a lantern. 0 0 is between its feet; it is 100 tall. */
export const Guide = ({ look = [2, 0], wing = 0, raised, bare, ...at }: GuideProps) => (
  <Put {...at}>
    <ellipse rx="36" ry="5" fill={art(4)} opacity=".15" />
    <Shape d="M-20-1Q-13-8-6-1ZM6-1Q13-8 20-1Z" tone={5} />
    <Shape d="M30-52Q44-52 52-42Q44-32 30-34Z" tone={10} />
    <path
      d="M-38-44C-38-60-38-82-36-99Q-23-98-14-90Q0-93 14-90Q23-98 36-99C38-82 38-60 38-44C38-16 24-3 0-3S-38-16-38-44Z"
      fill={art(2)}
    />
    <path d="M0-48Q24-46 24-28T0-9T-24-28T0-48Z" fill={art(3)} />
    <Line d="M-13-34l4 4l4-4M5-34l4 4l4-4M-4-22l4 4l4-4" tone={5} wide={3} />
    <path d="M0-48Q-8-43-17-43A19 19 0 1 1 0-71A19 19 0 1 1 17-43Q8-43 0-48Z" fill={art(3)} />
    <g class="lw-blink">
      <Put x={look[0]} y={look[1] - 62}>
        <path d="M-23 0a7 7 0 0 1 14 0a7 7 0 0 1-14 0M9 0a7 7 0 0 1 14 0a7 7 0 0 1-14 0" fill={art(4)} />
        <Line d="M-14-3h0M18-3h0" tone={3} wide={4} />
      </Put>
    </g>
    <Shape d="M-5-54H5L0-47Z" tone={6} />
    <Put x={-31} y={-55} turn={wing}>
      {raised === undefined ? (
        <Wing />
      ) : (
        <Move turn={-wing} around={[0.75, 0]} at={raised} lasts={0.8}>
          <Wing />
        </Move>
      )}
    </Put>
    {!bare && (
      <Put x={50} y={-43}>
        <Lantern />
      </Put>
    )}
  </Put>
);
