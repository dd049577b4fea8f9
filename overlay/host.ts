/**
 * The element that carries a reminder or the helper, with its shadow root.
 *
 * It is made in a document of its own: had the page defined its name as a custom element, one made in the
 * page would be of the page's class, which `attachInternals().shadowRoot` lets into even a closed root. An element that
 * was plain when its root was attached stays shut.
 */
export function createHost(tag: string): { host: HTMLElement; shadow: ShadowRoot } {
  const host = document.implementation.createHTMLDocument('').createElement(tag);
  // The drivers of the end-to-end tests cannot see into a closed root.
  const shadow = host.attachShadow({ mode: import.meta.env.MODE === 'test' ? 'open' : 'closed' });
  return { host, shadow };
}
