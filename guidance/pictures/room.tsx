import { Guide } from './guide';
import { Box, Dot, Line, Scene, Screen, Shape } from './parts';

/** What is seen behind the guide: a window, a school jumper, a letter. */
export const Room = () => (
  <Scene land="stone">
    <Screen x={120} y={90} w={216} h={156} tone={9}>
      <Box x={-95} y={-64} w={56} h={60} tone={3} />
      <Box x={-89} y={-58} w={44} h={48} tone={1} r={3} />
      <Line d="M-67-58V-10M-89-34H-45" tone={3} />
      <Line d="M50-54L63-64L76-54" tone={4} wide={4} />
      <Shape d="M46-54H80L96-14L86-11L80-26V12H46V-26L40-11L30-14Z" tone={6} />
      <Line d="M56-54L63-44L70-54" tone={3} wide={4} />
      <Dot x={71} y={-30} r={5} tone={5} />
      <Box x={46} y={32} w={50} h={34} tone={3} r={4} />
      <Line d="M50 36L71 52L92 36" tone={8} wide={4} />
      <Guide x={-24} y={69} size={0.9} />
    </Screen>
  </Scene>
);
