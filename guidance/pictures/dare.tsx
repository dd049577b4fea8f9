import { Guide } from './guide';
import { Move } from './move';
import { Bubble, Line, Scene } from './parts';

/** The bubbles come nearer, one after the other; the guide lifts a wing, and they go back. */
export const Dare = () => (
  <Scene land="wall">
    <Line d="M22 46H32M18 92H28M22 138H32" tone={8} />
    <Move by={[20, 0]} lasts={3.4} back>
      <Bubble x={98} y={72} flip tone={8} />
    </Move>
    <Move by={[20, 0]} at={1} lasts={3.4} back>
      <Bubble x={96} y={164} flip />
    </Move>
    <Move by={[20, 0]} size={1.06} at={1.4} lasts={3.4} back>
      <Bubble x={108} y={122} flip tone={6} size={1.15}>
        <Line d="M8-42H44M20-29H44" tone={3} />
      </Bubble>
    </Move>
    <Guide x={168} y={166} look={[-4, 0]} wing={104} raised={2.2} />
  </Scene>
);
