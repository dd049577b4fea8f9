import { PLAYER, page } from '../page';

/**
 * A live page on any other host. What the page does against a reminder is asked for by `?trick=`, so that each trick
 * can be tried on any platform.
 */
export function channel(url: URL): string {
  return page(
    `${url.hostname} (stand-in)`,
    `<header><b>${url.hostname}</b><a href="/">Home</a>
       <button id="full-div">Div</button><button id="full-video">Video</button><button id="full-page">Page</button>
       <input id="say"></header>
     <main><section><h1>${url.pathname}</h1><div id="box"><video id="video"></video></div></section><aside>Chat</aside></main>`,
    {
      script: `${PLAYER}
const full = (id, target) => document.querySelector(id).addEventListener('click', () => target().requestFullscreen());
full('#full-div', () => document.querySelector('#box'));
full('#full-video', () => document.querySelector('#video'));
full('#full-page', () => document.documentElement);
${TRICKS[url.searchParams.get('trick') ?? ''] ?? ''}`,
    },
  );
}

/** What a page may try, once the reminder is there. */
const TRICKS: Readonly<Record<string, string>> = {
  'hide-all': `setTimeout(() => {
    const style = document.createElement('style');
    style.textContent = '*{display:none!important;visibility:hidden!important;opacity:0!important;pointer-events:none!important;transform:scale(0)!important;clip-path:circle(0)!important;filter:opacity(0)!important;z-index:-1!important}';
    document.head.append(style);
  }, 700);`,
  'remove-each-frame': `(function loop() {
    document.querySelector('livewise-reminder')?.remove();
    requestAnimationFrame(loop);
  })();`,
  'remove-once': `setTimeout(() => document.querySelector('livewise-reminder')?.remove(), 700);`,
  'new-body': `setTimeout(() => {
    const body = document.createElement('body');
    body.innerHTML = '<h1>A new body</h1>';
    document.body.replaceWith(body);
  }, 700);`,
  'own-modal': `setTimeout(() => {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'inset:0;width:100vw;height:100vh;max-width:none;max-height:none;background:gold';
    dialog.textContent = 'A dialog of the page';
    document.body.append(dialog);
    dialog.showModal();
  }, 700);`,
  'own-popover': `setTimeout(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'inset:0;margin:auto;width:90vw;height:90vh;background:gold;pointer-events:none';
    cover.textContent = 'A popover of the page';
    document.body.append(cover);
    cover.showPopover();
  }, 700);`,
  'own-element': `customElements.define('livewise-reminder', class extends HTMLElement {
    connectedCallback() {
      try { window.seen = this.attachInternals().shadowRoot; } catch (error) { window.seen = String(error); }
    }
  });`,
  'listen-to-keys': `window.heard = [];
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'beforeinput']) {
    window.addEventListener(type, (event) => window.heard.push(event.key ?? event.data), true);
  }`,
  'press-all': `setInterval(() => {
    const host = document.querySelector('livewise-reminder');
    host?.click();
    host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    host?.shadowRoot?.querySelectorAll('button').forEach((button) => button.matches('.lw-carry-on') && button.click());
  }, 50);`,
};
