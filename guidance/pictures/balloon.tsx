import { Guide } from './guide';
import { Move } from './move';
import { art, Box, Line, Put, Scene } from './parts';

const HEART = 'M0 20C-30 0-24-24-10-24Q-3-24 0-16Q3-24 10-24C24-24 30 0 0 20Z';
const STAR = 'M0-22L6.5-8L22-7L10 3.5L14 19L0 10.5L-14 19L-10 3.5L-22-7L-6.5-8Z';

/** Hearts and a star rise, as pretty as praise; then the strings are seen, and the hand that holds them. */
export const Balloon = () => (
  <Scene land="stone">
    <Move size={[1, 0]} around={[0.5, 0]} at={2.4} lasts={0.9}>
      <Line d="M44 84Q40 116 54 142M86 60Q90 110 56 142M120 88Q116 124 58 144" tone={7} wide={3.5} />
    </Move>
    <Move by={[0, 50]} fade={0} at={0.6} lasts={1.6}>
      <Put x={44} y={66} size={0.85}>
        <path d={HEART} fill={art(8)} stroke={art(8)} stroke-width="5" stroke-linejoin="round" />
      </Put>
    </Move>
    <Move by={[0, 60]} fade={0} at={0.9} lasts={1.6}>
      <Put x={86} y={38} size={1.1}>
        <path d={HEART} fill={art(6)} stroke={art(6)} stroke-width="5" stroke-linejoin="round" />
      </Put>
    </Move>
    <Move by={[0, 50]} fade={0} at={1.2} lasts={1.6}>
      <Put x={120} y={70}>
        <path d={STAR} fill={art(5)} stroke={art(5)} stroke-width="5" stroke-linejoin="round" />
      </Put>
    </Move>
    <Move by={[-80, 20]} at={2.6} lasts={1.4}>
      <Line d="M-20 178L42 153" tone={8} wide={24} />
      <Put x={57} y={146} turn={-22}>
        <Box x={-14} y={-12} w={28} h={25} tone={7} r={10} />
        <Line d="M7-4H10M7 4H10" tone={4} wide={3} />
      </Put>
    </Move>
    <Guide x={174} y={168} size={0.95} look={[-4, -3]} wing={20} />
  </Scene>
);
