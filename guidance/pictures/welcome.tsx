import { Guide } from './guide';
import { art, Box, Dot, Person } from './parts';

/** The guide, a child and a grown-up around one screen: for the page where Livewise is set up. */
export const Welcome = () => (
  <svg viewBox="0 0 400 210" aria-hidden="true" focusable="false">
    <path d="M14 186C6 86 70 6 204 8S404 92 386 186Q386 200 372 200H28Q14 200 14 186Z" fill={art(9)} />
    <Person x={104} y={178} size={1.45} top={6} worn="bun" />
    <Person x={206} y={178} size={1.2} top={8} hair={7} skin={11} />
    <Box x={112} y={122} w={96} h={58} tone={10} />
    <Dot x={160} y={150} r={8} tone={5} />
    <Box x={36} y={176} w={328} h={14} tone={7} r={7} />
    <Guide x={304} y={177} size={1.1} look={[-5, 0]} wing={34} />
  </svg>
);
