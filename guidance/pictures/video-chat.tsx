import { Guide } from './guide';
import { Bust, Scene, Screen } from './parts';

/** Two screens, the other one in shadow. */
export const VideoChat = () => (
  <Scene land="stone" warm>
    <Screen x={68} y={88} turn={-6} w={96} h={124} tone={1}>
      <Guide x={0} y={50} size={0.8} look={[4, 0]} bare />
    </Screen>
    <Screen x={174} y={88} turn={6} w={96} h={124} tone={8}>
      <Bust x={0} y={58} size={1.55} tone={4} />
    </Screen>
  </Scene>
);
