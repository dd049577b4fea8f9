/** In Firefox, an element says by itself what Chromium and Safari answer an extension. */
type Rooted = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };

/** The shadow root of an element of the page; a closed one as well, where the browser shows it to extensions. */
const rootOf = (element: Element): ShadowRoot | null | undefined =>
  // Chromium throws where it is asked about a drawing.
  element instanceof HTMLElement
    ? ((element as Rooted).openOrClosedShadowRoot ?? chrome.dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot)
    : null;

const modalsIn = (root: ParentNode): Element[] => [
  ...root.querySelectorAll('dialog:modal'),
  ...[...root.querySelectorAll('*')].flatMap(modalsBehind),
];

/** Those in an element's shadow root, however deep. */
const modalsBehind = (element: Element): Element[] => {
  const root = rootOf(element);
  // A form gives what the page has in it by such a name, which may be around the form: there would be no end to it.
  return root instanceof ShadowRoot ? modalsIn(root) : [];
};

/** As a form may have something by this name as well, it is not the form that is asked. */
const parentOf = (element: Element): Element | null => Reflect.get(Node.prototype, 'parentElement', element);

/** Those, and the same for each element around it: what a pointer finds may be shown in a dialog that is not around it. */
const modalsAround = (element: Element | null): Element[] =>
  element ? [...modalsBehind(element), ...modalsAround(parentOf(element))] : [];

/**
 * The modal dialogs in shadow roots of the page, of which no selector and no event tells. They are looked for where the focus
 * and a pointer are taken to; asking all of a page takes six microseconds for each element.
 */
export function modalsInShadow(): Element[] {
  const shown = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const near = [document.activeElement, shown].flatMap(modalsAround);
  return near.length > 0 ? near : modalsIn(document);
}
