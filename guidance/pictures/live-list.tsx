import { Guide } from './guide';
import { Bust, Dot, Scene, Screen } from './parts';

const LIVE = [
  [44, 46, 8],
  [110, 46, 6],
  [44, 102, 6],
  [110, 102, 8],
] as const;

/** Small live screens, each with somebody one cannot quite see. */
export const LiveList = () => (
  <Scene land="stone">
    {LIVE.map(([x, y, tone]) => (
      <Screen x={x} y={y} w={60} h={50}>
        <Bust x={0} y={20} size={0.8} tone={tone} />
        <Dot x={-19} y={-14} r={4} tone={5} />
      </Screen>
    ))}
    <Guide x={164} y={167} look={[-4, -2]} />
  </Scene>
);
