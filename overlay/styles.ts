import tokens from '@/assets/tokens.css?inline';
import help from '@/components/help/help.css?inline';
import helper from '@/components/helper/helper.css?inline';
import card from '@/components/reminder/card.css?inline';
import reminder from '@/components/reminder/reminder.css?inline';
import buttons from '@/components/shared/buttons.css?inline';
import overlay from './overlay.css?inline';

const text = [overlay, tokens, buttons, reminder, card, help, helper].join('\n');
let pictures = '';
let sheet: CSSStyleSheet | undefined;

/** Takes the style sheet that comes with pictures. */
export const takePictureStyles = (styles: string): void => {
  pictures = styles;
};

/**
 * Dresses the shadow root. As an adopted sheet it needs no fetch and no inline style, which the page's security policy
 * might refuse. Called again after each return to the page: moving between documents takes adopted sheets off.
 */
export function addStyles(shadow: ShadowRoot): void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text + pictures);
  }
  if (!shadow.adoptedStyleSheets.includes(sheet)) shadow.adoptedStyleSheets = [sheet];
}
