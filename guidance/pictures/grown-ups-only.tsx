import { Guide } from './guide';
import { art, Box, Dot, Line, Scene } from './parts';

/** A closed gate, with a lock. */
export const GrownUpsOnly = () => (
  <Scene>
    <Box x={14} y={58} w={20} h={112} tone={8} r={6} />
    <Box x={138} y={58} w={20} h={112} tone={8} r={6} />
    <path d="M38 166V86Q86 36 134 86V166Z" fill={art(7)} />
    <Line d="M62 74V166M86 66V166M110 74V166" tone={9} wide={3} />
    <Line d="M42 96H130M42 146H130" tone={4} wide={7} />
    <Box x={74} y={106} w={24} h={24} tone={5} />
    <Dot x={86} y={118} r={4} tone={4} />
    <Guide x={184} y={168} size={0.8} look={[-3, 0]} />
  </Scene>
);
