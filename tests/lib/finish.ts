import { inPieces } from '@/pressure/in-pieces';

/** What is made in pieces, all at once. */
export const finish = <Result>(making: Generator<void, Result>): Result => inPieces(() => making).goOn() as Result;
