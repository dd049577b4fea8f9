import { Guide } from './guide';
import { Move } from './move';
import { art, Line, Put, Scene } from './parts';

/** The cloud puffs itself up and shrinks again; the umbrella stays where it is. */
export const Threat = () => (
  <Scene>
    <Move by={[9, 0]} lasts={2.1} times={2} back>
      <Line d="M22 100Q36 92 48 100T74 100M14 116Q26 108 38 116T62 116M26 132Q36 126 46 132T66 132" tone={8} />
    </Move>
    <Move size={1.25} around={[0.3, 0.6]} lasts={2.1} times={2} back>
      <path d="M24 84A20 20 0 0 1 22 46A26 26 0 0 1 66 33A25 25 0 0 1 84 79Q80 84 73 84Z" fill={art(8)} />
      <Line d="M33 47L43 50M67 47L57 50M39 58v2M60 58v2M43 71Q47 67 50 71T58 71" tone={4} wide={4} />
    </Move>
    <Guide x={166} y={168} look={[-4, -3]} wing={44} />
    <Put x={108} y={88} turn={-16}>
      <Line d="M0-40V50Q0 60 9 57" tone={7} wide={6} />
      <path d="M-46 0Q-44-44 0-46Q44-44 46 0Q38-9 31 0Q15-11 0 0Q-15-11-31 0Q-38-9-46 0Z" fill={art(5)} />
    </Put>
  </Scene>
);
