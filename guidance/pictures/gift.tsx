import { Guide } from './guide';
import { Move } from './move';
import { art, Box, Line, Put, Scene } from './parts';

/** A present on a fishing line: it is held out to the guide, and drawn back. */
export const Gift = () => (
  <Scene land="stone">
    <Move by={[-22, 14]} lasts={4.2} back>
      <Line d="M290 96Q244 22 172 14" tone={7} wide={6} />
      <g class="lw-sway">
        <Line d="M172 16V76" tone={7} wide={4} />
        <Put x={172} y={78} size={0.9}>
          <Box x={-32} y={2} w={64} h={56} tone={8} />
          <Box x={-37} y={0} w={74} h={18} tone={6} r={6} />
          <Box x={-6} y={0} w={12} h={58} tone={5} r={2} />
          <path d="M0 0C-38 2-32-30-14-22Q-4-16 0 0C38 2 32-30 14-22Q4-16 0 0Z" fill={art(5)} />
        </Put>
      </g>
    </Move>
    <Guide x={78} y={166} flip look={[-5, -2]} />
  </Scene>
);
