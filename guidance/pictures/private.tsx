import { Guide } from './guide';
import { Move } from './move';
import { art, Box, Bubble, Dot, Line, Put, Scene } from './parts';

const S = 'M135 54.5C132 51 126 52 126.5 56S136 59 135.5 63 128 67 125.5 63.5';

/** The side door opens, somebody says "psst", and the guide stays where it is. */
export const Private = () => (
  <Scene land="wall" warm>
    <Box x={138} y={88} w={62} h={82} tone={7} r={16} />
    <Box x={145} y={95} w={48} h={75} tone={4} r={10} />
    <Move size={[-1.85, 1]} around={[0, 0.5]} lasts={1.4}>
      <path d="M192 96L212 90Q218 88 218 94V168Q218 174 212 173L192 169Z" fill={art(8)} />
      <Dot x={210} y={132} r={4} tone={5} />
    </Move>
    <Move size={0.4} fade={0} around={[0.9, 1]} at={1.8} lasts={0.7}>
      <Bubble x={164} y={98} flip size={1.15} />
      <Line d="M109.5 52V74M109.5 56a6 6 0 1 1 0 6" tone={4} wide={4} />
      <Line d={`${S}M155.5 45V62Q155.5 66.5 160 66M152 53H161`} tone={4} wide={4} />
      <Put x={14} y={0}>
        <Line d={S} tone={4} wide={4} />
      </Put>
    </Move>
    <Guide x={66} y={168} size={0.9} flip look={[-5, -1]} wing={50} raised={2.6} />
  </Scene>
);
