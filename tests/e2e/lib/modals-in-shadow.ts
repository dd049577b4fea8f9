import type { AnyPage } from './person';

interface Modals {
  /** The one on top first. */
  modals: HTMLDialogElement[];
}

/** How they lie: over all of the page, or aside, where neither the focus nor a pointer in the middle is taken to them. */
type Lying = 'over' | 'aside';

/**
 * Opens two modal dialogs of the page, as components are built: each in a shadow root within another. They lie in a form, which
 * has its own under the names by which one looks for them.
 */
export const openModals = (page: AnyPage, mode: ShadowRootMode, lying: Lying = 'over'): Promise<void> =>
  page.evaluate(
    ({ mode, isOver }) => {
      const within = (around: Node, name: string) => {
        const host = document.createElement(name);
        around.appendChild(host);
        return host.attachShadow({ mode });
      };
      document.body.insertAdjacentHTML(
        'beforeend',
        `<fieldset form="page-form" name="openOrClosedShadowRoot">
          <form id="page-form"><input type="hidden" name="shadowRoot"><input name="parentElement"></form>
        </fieldset>`,
      );
      const app = within(document.querySelector('#page-form') as Element, 'div');
      app.innerHTML = '<svg><g /></svg><video></video>';
      const modals = ['page-news', 'page-rules'].map((name) => {
        const root = within(app, name);
        const size = isOver ? '100%' : '9px';
        root.innerHTML = `<style>
          dialog { inset: 0 0 auto auto; box-sizing: border-box; width: ${size}; height: ${size}; max-width: none; max-height: none; }
          ::backdrop { pointer-events: ${isOver ? 'auto' : 'none'}; }
        </style><dialog><button>Fine</button></dialog>`;
        return root.querySelector('dialog') as HTMLDialogElement;
      });
      // What comes first in the page is on top: their order says nothing.
      for (const dialog of modals.toReversed()) {
        dialog.showModal();
        if (!isOver) dialog.querySelector('button')?.blur();
      }
      Object.assign(window, { modals });
    },
    { mode, isOver: lying === 'over' },
  );

/** The page closes the one that is on top. */
export const closeModal = (page: AnyPage): Promise<void> =>
  page.evaluate(() => (window as never as Modals).modals.shift()?.close(), null);

/** Where something of the helper is, once it is in the dialog that is on top, and what a pointer finds there is the helper's. */
export const inModal = (page: AnyPage, selector: string): Promise<{ x: number; y: number } | null> =>
  page.evaluate((selector) => {
    const helper = (window as never as Modals).modals[0]?.querySelector('livewise-helper');
    const box = helper?.shadowRoot?.querySelector(selector)?.getBoundingClientRect();
    if (!helper || !box) return null;
    const { x, y } = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    return (helper.getRootNode() as ShadowRoot).elementFromPoint(x, y) === helper ? { x, y } : null;
  }, selector);
