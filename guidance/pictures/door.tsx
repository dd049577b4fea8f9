import { Guide } from './guide';
import { art, Box, Dot, Scene } from './parts';

/** An open door: you can leave at any time. */
export const Door = () => (
  <Scene>
    <path d="M62 152H118L140 170H46Z" fill={art(3)} opacity=".8" />
    <Box x={50} y={30} w={80} h={126} tone={7} r={10} />
    <Box x={59} y={39} w={62} h={117} tone={5} r={4} />
    <path d="M59 39L30 27Q24 25 24 32V158Q24 166 31 163L59 154Z" fill={art(6)} />
    <Dot x={34} y={98} r={4} tone={5} />
    <Guide x={164} y={168} look={[-5, -1]} wing={78} />
  </Scene>
);
