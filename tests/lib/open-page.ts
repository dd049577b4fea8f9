import { render } from 'preact';

/** An element in the document to draw a page or a part of one in. */
export function openPage(): HTMLElement {
  const page = document.createElement('div');
  document.body.append(page);
  return page;
}

/** Takes away what was drawn, with its effects, and the element. */
export function closePage(page: HTMLElement): void {
  render(null, page);
  page.remove();
}
