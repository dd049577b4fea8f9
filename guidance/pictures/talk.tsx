import { Guide } from './guide';
import { Move } from './move';
import { Bubble, Line, Person, Scene } from './parts';

/** The guide and a grown-up talk. */
export const Talk = () => (
  <Scene warm>
    <Person x={66} y={170} size={1.12} top={6} worn="bun" />
    <Guide x={164} y={168} size={0.9} look={[-4, -2]} wing={40} />
    <Move by={[0, -4]} at={0} lasts={2.4} times={2} back>
      <Bubble x={178} y={70} flip size={0.85} tone={5} />
      <Bubble x={100} y={88} size={0.8}>
        <Line d="M8-42H42M8-29H30" tone={8} />
      </Bubble>
    </Move>
  </Scene>
);
