import { Move } from './move';
import { Line, Person, Scene } from './parts';

/** Two friends: one holds up a hand for no, the other nods. */
export const Friend = () => (
  <Scene land="wall">
    <Person x={68} y={170} size={1.25} top={2} skin={11} hair={7}>
      <Line d="M26-8Q39-14 39-40" tone={2} wide={14} />
      <Line d="M33-52V-66M39-52V-70M45-52V-66M31-48L27-55" tone={11} wide={6} />
      <Line d="M36-50H42" tone={11} wide={14} />
    </Person>
    <Move by={[0, -4]} at={0} lasts={2.4} times={2} back>
      <Person x={170} y={170} size={1.25} top={6} worn="long" />
    </Move>
    <Line d="M209 66Q214 76 212 87M218 60Q225 74 222 91" tone={5} />
  </Scene>
);
