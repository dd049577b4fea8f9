/** What could take something away; what stands in one line does not counter the rest of it. */
const DECLARATIONS = [
  ['display:none'],
  ['visibility:hidden', 'opacity:0'],
  ['pointer-events:none'],
  ['transform:scale(0)', 'translate:-9999px', 'scale:0', 'rotate:90deg'],
  ['clip-path:circle(0)', 'clip:rect(0,0,0,0)', 'mask:linear-gradient(transparent,transparent)'],
  ['filter:opacity(0)'],
  ['mix-blend-mode:difference', 'color-scheme:dark'],
  ['z-index:-1', 'position:static'],
  ['zoom:0.01'],
  ['content-visibility:hidden'],
  ['contain:strict'],
  ['width:0', 'height:0', 'max-width:0', 'max-height:0', 'font-size:0'],
  ['inset:-9999px', 'margin:-9999px', 'float:right', 'overflow:hidden'],
  ['all:unset'],
];

const OVER = 'position:fixed;inset:0;z-index:2147483647;background:gold';

/**
 * A page's styles, by which it could hide what stands in it: one kind at a time, that none may hide behind another. Where there are
 * two, the second comes at once after the first. `#over` is an element of the page, after all others.
 */
export const SHEETS: readonly (readonly string[])[] = [
  // Before all others: what is once reverted stays so.
  ['html{filter:opacity(0)!important}', 'html{filter:opacity(0)!important;transition:filter 1000000s!important}'],
  ...DECLARATIONS.map((group) => [`*{${group.map((each) => `${each}!important`).join(';')}}`]),
  [`#over{${OVER}}`],
  [`#over{${OVER};pointer-events:none}`],
  [`html::after{content:"";${OVER}}`],
];
