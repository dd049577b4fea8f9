import { type ComponentChild, render } from 'preact';

/** Draws a page of ours into its `#root`. */
export function mountPage(page: ComponentChild): void {
  const root = document.getElementById('root');
  if (root) render(page, root);
}
