import { Guide } from './guide';
import { Move } from './move';
import { Box, Bubble, Dot, Line, Put, Scene } from './parts';

/** A finger comes to the lips, and is crossed out. */
export const Hush = () => (
  <Scene warm>
    <Bubble x={30} y={170} size={2.1} />
    <Put x={82} y={88}>
      <Dot x={0} y={0} r={38} tone={3} />
      <Dot x={0} y={0} r={34} tone={5} />
      <Line d="M-13-12v3M13-12v3M-14 6Q0 20 14 6" tone={4} />
      <Move rest={0.7} at={2.6} lasts={0.8}>
        <Move by={[0, 22]} lasts={0.8}>
          <Line d="M0 32V4" tone={7} wide={10} />
          <Box x={-12} y={24} w={29} h={25} tone={7} r={10} />
          <Line d="M9 32H13M9 40H13" tone={4} wide={3} />
        </Move>
      </Move>
    </Put>
    <Put x={56} y={146} turn={-42}>
      <Move size={[0, 1]} around={[0, 0.5]} at={1.7} lasts={1.2}>
        <Line d="M0 0H76" tone={3} wide={15} />
        <Line d="M0 0H76" tone={2} wide={9} />
      </Move>
    </Put>
    <Guide x={184} y={168} size={0.8} look={[-4, 0]} wing={70} raised={3} />
  </Scene>
);
