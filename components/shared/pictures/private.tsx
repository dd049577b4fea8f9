import { Guide } from './guide';
import { art, Box, Bubble, Dot, Scene } from './parts';

export const Private = () => (
  <Scene land="wall" warm>
    <Box x={138} y={88} w={62} h={82} tone={7} r={16} />
    <Box x={145} y={95} w={48} h={75} tone={4} r={10} />
    <path d="M192 95L212 86Q218 84 218 90V168Q218 176 212 174L192 168Z" fill={art(8)} />
    <Dot x={210} y={132} r={4} tone={5} />
    <Bubble x={162} y={100} flip size={1.15} />
    <text x="133" y="65" text-anchor="middle" font-size="23" font-weight="700" fill={art(4)}>
      psst
    </text>
    <Guide x={70} y={168} size={0.9} flip look={[-5, -1]} />
  </Scene>
);
