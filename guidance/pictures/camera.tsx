import { Guide } from './guide';
import { Move } from './move';
import { art, Box, Dot, Line, Scene } from './parts';

/** A cover comes over the lens; its light goes out. */
export const Camera = () => (
  <Scene>
    <Move fade={0.6} rest={0} at={2} lasts={0.8}>
      <path d="M94 72L128 62V152L94 90Z" fill={art(3)} />
    </Move>
    <Line d="M52 98V156M30 158H74" tone={4} wide={8} />
    <Box x={72} y={66} w={24} h={30} tone={8} r={7} />
    <Box x={18} y={54} w={66} h={52} tone={4} r={20} />
    <Dot x={38} y={72} r={5} tone={2} />
    <Move rest={0} at={2.6} lasts={0.6}>
      <Dot x={38} y={72} r={5} tone={5} />
    </Move>
    <Move by={[0, -44]} at={0.8} lasts={1.8}>
      <Box x={88} y={58} w={14} h={46} tone={6} r={6} />
    </Move>
    <Guide x={160} y={166} look={[-5, 0]} wing={76} />
  </Scene>
);
