import { Guide } from './guide';
import { art, Bust, Dot, Line, Put, Scene } from './parts';

/** A friendly mask, held before somebody else. */
export const Mask = () => (
  <Scene warm>
    <Bust x={72} y={170} size={2.3} />
    <Line d="M118 160L144 142" tone={8} wide={20} />
    <Put x={98} y={88} turn={-8}>
      <Line d="M18 20L41 66" tone={7} wide={7} />
      <path d="M-32-22Q-26-40 0-40T32-22C36 16 24 40 0 40S-36 16-32-22Z" fill={art(5)} />
      <path d="M-23-8Q-14-20-5-8Q-14 0-23-8ZM5-8Q14-20 23-8Q14 0 5-8Z" fill={art(8)} />
      <Line d="M-13 12Q0 27 13 12" tone={4} />
      <Dot x={-21} y={8} r={5} tone={6} />
      <Dot x={21} y={8} r={5} tone={6} />
    </Put>
    <Dot x={145} y={142} r={12} tone={8} />
    <Guide x={190} y={168} size={0.68} look={[-5, -3]} />
  </Scene>
);
