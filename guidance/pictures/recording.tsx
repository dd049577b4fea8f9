import { Guide } from './guide';
import { art, Box, Put, Scene } from './parts';

/** A film strip that goes on on both sides. */
export const Recording = () => (
  <Scene land="stone">
    <Put x={120} y={92} turn={-8}>
      <Box x={-140} y={-52} w={280} h={104} tone={4} r={0} />
      <path d="M-136-42H140M-136 42H140" stroke={art(3)} stroke-width="9" stroke-dasharray="11 9" />
      {[0, 1, 2, 3].map((n) => (
        <>
          <Box x={n * 72 - 140} y={-31} w={66} h={62} tone={1} r={6} />
          <Guide x={n * 72 - 106} y={29} size={0.56} wing={n * 40} bare />
        </>
      ))}
    </Put>
  </Scene>
);
