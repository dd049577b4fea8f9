import { inPieces } from './in-pieces';
import { readEnglish } from './languages/en';
import { makeRecogniser } from './recognise';
import type { Recognise } from './types';

const recogniser = inPieces(() => makeRecogniser(readEnglish()));

/** The recogniser for English, for our own pages and for trials: the first line takes as long as it takes to make it ready. */
export const recognisePressure: Recognise = (message) => recogniser.goOn()?.(message);
