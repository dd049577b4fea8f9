/** In Firefox, an element says by itself what Chromium and Safari answer an extension. */
type Rooted = HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };

/** The shadow root of an element of the page; a closed one as well, where the browser shows it to extensions. */
export const rootOf = (element: Element): ShadowRoot | null => {
  // Chromium throws where it is asked about a drawing, and the whole page crashes where a script asks that has outlived its
  // extension. In a film's, Firefox keeps its own controls.
  const root =
    element instanceof HTMLElement &&
    !(element instanceof HTMLMediaElement) &&
    ((element as Rooted).openOrClosedShadowRoot ??
      (chrome.runtime?.id && chrome.dom?.openOrClosedShadowRoot(element)) ??
      element.shadowRoot);
  // A form gives what the page has in it by such a name, which may be around the form: there would be no end to it.
  return root instanceof ShadowRoot ? root : null;
};

/** The shadow roots in it, however deep; asking all of a page takes six microseconds for each element. */
export const rootsIn = (node: ParentNode): ShadowRoot[] => [...node.querySelectorAll('*')].flatMap(rootsOf);

const rootsOf = (element: Element): ShadowRoot[] => {
  const root = rootOf(element);
  return root ? [root, ...rootsIn(root)] : [];
};

const modalsIn = (roots: ParentNode[]): Element[] =>
  roots.flatMap((root) => [...root.querySelectorAll('dialog:modal')]);

/** As a form may have something by this name as well, it is not the form that is asked. */
const parentOf = (element: Element): Element | null => Reflect.get(Node.prototype, 'parentElement', element);

/** Those, and the same for each element around it: what a pointer finds may be shown in a dialog that is not around it. */
const modalsAround = (element: Element | null): Element[] =>
  element ? [...modalsIn(rootsOf(element)), ...modalsAround(parentOf(element))] : [];

/**
 * The modal dialogs in shadow roots of the page, of which no selector and no event tells. They are looked for first where the
 * focus and a pointer are taken to.
 */
export function modalsInShadow(): Element[] {
  const shown = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
  const near = [document.activeElement, shown].flatMap(modalsAround);
  return near.length > 0 ? near : modalsIn([document, ...rootsIn(document)]);
}
