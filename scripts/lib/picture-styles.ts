import { readFileSync } from 'node:fs';

const read = (file: string) => readFileSync(file, 'utf8');

/** The style sheet that comes with pictures, as it stands in the project: a little longer than it is sent. */
export const pictureStyles = ['colours.css', 'moves.css'].map((file) => read(`guidance/pictures/${file}`)).join('\n');

/** The same with the helper. */
export const helperStyles = pictureStyles + read('assets/helper.css');
