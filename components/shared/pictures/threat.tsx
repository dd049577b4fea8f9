import { Guide } from './guide';
import { art, Line, Put, Scene } from './parts';

export const Threat = () => (
  <Scene>
    <g class="lw-bob">
      <path d="M22 82A22 22 0 0 1 20 40A28 28 0 0 1 68 26A27 27 0 0 1 88 76Q84 82 76 82Z" fill={art(8)} />
      <Line d="M31 41L42 43M69 41L58 43M38 52v2M62 52v2M42 67Q46 62 50 67T58 67" tone={4} />
    </g>
    <Line d="M26 98Q40 90 52 98T78 98M18 114Q30 106 42 114T66 114M30 130Q40 124 50 130T70 130" tone={8} />
    <Guide x={166} y={168} look={[-4, -3]} wing={44} />
    <Put x={108} y={88} turn={-16}>
      <Line d="M0-40V50Q0 60 9 57" tone={7} wide={6} />
      <path d="M-46 0Q-44-44 0-46Q44-44 46 0Q38-9 31 0Q15-11 0 0Q-15-11-31 0Q-38-9-46 0Z" fill={art(5)} />
    </Put>
  </Scene>
);
