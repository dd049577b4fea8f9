import { Guide } from './guide';
import { art, Box, Dot, Line, Scene } from './parts';

export const Camera = () => (
  <Scene>
    <path d="M94 72L128 62V152L94 90Z" fill={art(3)} opacity=".6" />
    <Line d="M52 98V156M30 158H74" tone={4} wide={8} />
    <Box x={72} y={66} w={24} h={30} tone={8} r={7} />
    <Box x={18} y={54} w={66} h={52} tone={4} r={20} />
    <Dot x={38} y={72} r={5} tone={5} />
    <Guide x={160} y={166} look={[-5, 0]} wing={76} />
  </Scene>
);
