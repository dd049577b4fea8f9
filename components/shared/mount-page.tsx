import { type ComponentChild, render } from 'preact';
import { keepFocus } from './keep-focus';

/** Draws a page of ours into its `#root`. */
export function mountPage(page: ComponentChild): void {
  const root = document.getElementById('root');
  if (!root) return;
  render(page, root);
  keepFocus(root);
}
