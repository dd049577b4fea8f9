import { Guide } from './guide';
import { Bubble, Line, Scene } from './parts';

export const Dare = () => (
  <Scene land="wall">
    <Line d="M22 46H34M18 92H30M22 138H34" tone={8} />
    <g class="lw-bob">
      <Bubble x={102} y={72} flip tone={8} />
      <Bubble x={100} y={164} flip />
      <Bubble x={114} y={122} flip tone={6} size={1.15}>
        <Line d="M8-42H44M20-29H44" tone={3} />
      </Bubble>
    </g>
    <Guide x={170} y={166} look={[-4, 0]} wing={104} />
  </Scene>
);
