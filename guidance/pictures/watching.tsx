import { Guide } from './guide';
import { Box, Bubble, Person, Scene, Screen } from './parts';

/** The guide in front of a big screen. */
export const Watching = () => (
  <Scene land="wall">
    <Screen x={138} y={76} w={164} h={112} tone={9}>
      <Person x={-6} y={51} size={0.85} top={6} />
      <Bubble x={34} y={10} size={0.6} tone={3} />
      <Bubble x={34} y={44} size={0.6} tone={8} />
    </Screen>
    <Box x={112} y={132} w={52} h={10} tone={4} r={5} />
    <Guide x={62} y={168} size={0.85} flip look={[-4, -3]} />
  </Scene>
);
