import { Guide } from './guide';
import { art, Box, Line, Put, Scene } from './parts';

export const Gift = () => (
  <Scene land="stone">
    <g class="lw-sway">
      <Line d="M170 2V64" tone={7} wide={4} />
      <Put x={170} y={66}>
        <Box x={-32} y={2} w={64} h={56} tone={8} />
        <Box x={-37} y={0} w={74} h={18} tone={6} r={6} />
        <Box x={-6} y={0} w={12} h={58} tone={5} r={2} />
        <path d="M0 0C-38 2-32-30-14-22Q-4-16 0 0C38 2 32-30 14-22Q4-16 0 0Z" fill={art(5)} />
      </Put>
    </g>
    <Guide x={84} y={166} flip look={[-5, -3]} />
  </Scene>
);
