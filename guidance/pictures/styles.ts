import colours from './colours.css?inline';
import moves from './moves.css?inline';

/** The colours of pictures and avatars, and how pictures move: sent to a page along with them, as the typeface is. */
export const pictureStyles: string = [colours, moves].join('\n');
