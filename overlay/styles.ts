import tokens from '@/assets/tokens.css?inline';
import help from '@/components/help/help.css?inline';
import card from '@/components/reminder/card.css?inline';
import reminder from '@/components/reminder/reminder.css?inline';
import buttons from '@/components/shared/buttons.css?inline';
import { FAMILY, isTaken } from './fonts';
import overlay from './overlay.css?inline';
import { ownNames } from './own-names';

const FONT = `.lw-tokens{--lw-font:${FAMILY},system-ui}`;
let text = ownNames([overlay, tokens, FONT, buttons, reminder, card, help].join('\n'));
let sheet: CSSStyleSheet | undefined;

/** Takes what comes with pictures, and with the helper: the two may stand in one page, one after the other. */
export function takeStyles(styles: string): void {
  if (!text.includes(styles)) dress(text + styles);
}

function dress(wanted: string): void {
  text = wanted;
  sheet?.replaceSync(text);
}

/**
 * Dresses the shadow root. As an adopted sheet it needs no fetch and no inline style, which the page's security policy
 * might refuse. Called again after each return to the page: moving between documents takes adopted sheets off.
 */
export function addStyles(shadow: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    dress(text);
  }
  // For good: the page would only look for the next name.
  if (text.includes(FAMILY) && isTaken()) dress(text.replace(FAMILY, 'system-ui'));
  if (!shadow.adoptedStyleSheets.includes(sheet)) shadow.adoptedStyleSheets = [sheet];
}
