import { Guide } from './guide';
import { Move } from './move';
import { art, Box, Dot, Line, Put, Scene } from './parts';

/** From where they stand: right, down, how large, in which colour. */
const MARKS = [
  [42, 108, 1.3, 8],
  [66, 52, 1.7, 6],
  [112, 60, 1.1, 2],
] as const;

/** Question marks float up; the guide's wing comes down on its box, which stays closed. */
export const Questions = () => (
  <Scene>
    {MARKS.map(([x, y, size, tone], n) => (
      <Move by={[-8, 46]} fade={0} at={0.6 + n * 0.5} lasts={1.8}>
        <Put x={x} y={y} size={size}>
          <Line d="M-9-12Q-8-22 1-22Q11-22 11-12Q11-5 1-1V5M1 17v0" tone={tone} wide={7} />
        </Put>
      </Move>
    ))}
    <Box x={86} y={128} w={58} h={40} tone={7} r={7} />
    <path d="M82 134Q82 114 100 114H130Q148 114 148 134Z" fill={art(7)} />
    <Line d="M86 135H144" tone={4} wide={4} />
    <Dot x={115} y={138} r={9} tone={5} />
    <Guide x={178} y={168} look={[-4, 0]} wing={76} raised={2.4} />
  </Scene>
);
