import { readFileSync } from 'node:fs';

/** The style sheet that comes with pictures, as it stands in the project: a little longer than it is sent. */
export const pictureStyles = ['colours.css', 'moves.css']
  .map((file) => readFileSync(`guidance/pictures/${file}`, 'utf8'))
  .join('\n');
