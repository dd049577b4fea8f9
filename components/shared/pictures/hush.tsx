import { Guide } from './guide';
import { Box, Bubble, Dot, Line, Put, Scene } from './parts';

export const Hush = () => (
  <Scene warm>
    <Bubble x={30} y={170} size={2.1} />
    <Line d="M30 148L134 44" tone={2} wide={9} />
    <Put x={82} y={88}>
      <Dot x={0} y={0} r={38} tone={3} />
      <Dot x={0} y={0} r={34} tone={5} />
      <Line d="M-13-10v3M13-10v3M-11 10H11" tone={4} />
      <Line d="M0 32V4" tone={7} wide={10} />
      <Box x={-12} y={24} w={29} h={25} tone={7} r={10} />
      <Line d="M9 32H13M9 40H13" tone={4} wide={3} />
    </Put>
    <Guide x={184} y={168} size={0.8} look={[-4, 0]} wing={30} />
  </Scene>
);
