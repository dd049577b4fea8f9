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
       <button id="full-frame">Frame</button>
       <input id="say"></header>
     <main><section><h1>${url.pathname}</h1><div id="box"><video id="video"></video></div><iframe id="frame" srcdoc="A frame of the page"></iframe></section><aside>Chat</aside></main>`,
    {
      script: `${PLAYER}
const full = (id, target) => document.querySelector(id).addEventListener('click', () => target().requestFullscreen());
full('#full-div', () => document.querySelector('#box'));
full('#full-video', () => document.querySelector('#video'));
full('#full-frame', () => document.querySelector('#frame'));
full('#full-page', () => document.documentElement);
/** Acts once the reminder has stood for a moment: before, many a trick would leave nothing that is live. */
const later = (act) => {
  const looks = setInterval(() => {
    if (!document.querySelector('livewise-reminder')) return;
    clearInterval(looks);
    setTimeout(act, 500);
  }, 50);
};
${TRICKS[url.searchParams.get('trick') ?? ''] ?? ''}`,
    },
  );
}

/** What a page may try, once the reminder is there. */
const TRICKS: Readonly<Record<string, string>> = {
  'hide-all': `later(() => {
    const style = document.createElement('style');
    style.textContent = '*{display:none!important;visibility:hidden!important;opacity:0!important;pointer-events:none!important;transform:scale(0)!important;clip-path:circle(0)!important;filter:opacity(0)!important;z-index:-1!important}';
    document.head.append(style);
  });`,
  'remove-each-frame': `(function loop() {
    document.querySelector('livewise-reminder')?.remove();
    requestAnimationFrame(loop);
  })();`,
  'remove-once': `later(() => document.querySelector('livewise-reminder')?.remove());`,
  'new-body': `later(() => {
    const body = document.createElement('body');
    body.innerHTML = '<h1>A new body</h1>';
    document.body.replaceWith(body);
  });`,
  'open-document': `later(() => {
    document.open();
    document.write('<!doctype html><title>Anew</title><h1>A new document</h1>');
    document.close();
  });`,
  'alert-loop': `later(() => setInterval(() => alert('Stay!'), 400));`,
  'before-unload': `addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'Stay!'; }, true);
    onbeforeunload = () => 'Stay!';`,
  'new-root': `later(() => {
    const root = document.createElement('html');
    root.innerHTML = '<head></head><body><h1>A new root</h1></body>';
    document.documentElement.replaceWith(root);
  });`,
  'own-modal': `later(() => {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'inset:0;width:100vw;height:100vh;max-width:none;max-height:none;background:gold';
    dialog.textContent = 'A dialog of the page';
    document.body.append(dialog);
    dialog.showModal();
  });`,
  'stop-presses': `for (const type of ['click', 'mousedown', 'pointerdown', 'touchstart', 'touchend', 'keydown', 'keyup', 'keypress']) {
    addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, { capture: true, passive: false });
  }`,
  'stop-clicks': `addEventListener('click', (event) => event.stopPropagation(), true);`,
  'prevent-clicks': `addEventListener('click', (event) => event.preventDefault());`,
  'stop-scrolling': `for (const type of ['wheel', 'touchmove']) {
    addEventListener(type, (event) => event.preventDefault(), { capture: true, passive: false });
  }`,
  'own-popover': `later(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'inset:0;margin:auto;width:90vw;height:90vh;background:gold;pointer-events:none';
    cover.textContent = 'A popover of the page';
    document.body.append(cover);
    cover.showPopover();
  });`,
  'hide-more': `later(() => {
    const style = document.createElement('style');
    style.textContent = '*{zoom:0.01!important;content-visibility:hidden!important;contain:strict!important;width:0!important;height:0!important;inset:-9999px!important}';
    document.head.append(style);
    setInterval(() => {
      document.documentElement.inert = true;
      const host = document.querySelector('livewise-reminder');
      if (host) { host.inert = true; host.hidden = true; host.ariaHidden = 'true'; host.style.cssText = 'display:none!important;zoom:0'; }
    }, 50);
  });`,
  'own-modal-loop': `setInterval(() => {
    document.querySelector('dialog')?.remove();
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'inset:0;width:100vw;height:100vh;max-width:none;max-height:none;background:gold';
    document.body.append(dialog);
    dialog.showModal();
  }, 700);`,
  'steal-focus': `(function loop() {
    document.querySelector('#say')?.focus();
    requestAnimationFrame(loop);
  })();`,
  'dom-prototypes': `for (const [of, name] of [[Element, 'attachShadow'], [Node, 'appendChild'], [Element, 'append'], [HTMLElement, 'showPopover'],
    [HTMLDialogElement, 'showModal'], [Document, 'createElementNS'], [EventTarget, 'addEventListener']]) {
    of.prototype[name] = () => { throw new Error('spoilt'); };
  }
  // And once more when it is up: it must be put up anew, and go on, without what is spoilt then.
  later(() => {
    document.querySelector('livewise-reminder')?.remove();
    for (const [of, name] of [[Element, 'remove'], [Node, 'removeChild'], [Node, 'insertBefore'], [HTMLElement, 'hidePopover'],
      [HTMLDialogElement, 'close'], [HTMLElement, 'focus'], [Element, 'matches'], [Element, 'setAttribute'], [MutationObserver, 'observe'],
      [CSSStyleDeclaration, 'setProperty'], [EventTarget, 'removeEventListener'], [AbortController, 'abort']]) {
      of.prototype[name] = () => { throw new Error('spoilt later'); };
    }
  });`,
  'huge-dom': `later(() => { document.body.insertAdjacentHTML('beforeend', '<p><b>a</b></p>'.repeat(40000)); });`,
  'pointer-lock': `addEventListener('click', () => document.body.requestPointerLock(), { once: true });`,
  'capture-pointer': `addEventListener('pointerdown', ({ pointerId }) => document.documentElement.setPointerCapture(pointerId), true);`,
  'register-properties': `later(() => {
    const style = document.createElement('style');
    for (const name of ['ink', 'surface', 'surface-raised', 'primary', 'on-primary', 'edge', 'veil']) {
      style.textContent += '@property --lw-' + name + '{syntax:"<color>";inherits:false;initial-value:transparent}';
    }
    document.head.append(style);
  });`,
  'zoom-back-and-forth': `later(() => {
    document.documentElement.style.zoom = 30;
    document.body.style.zoom = 1 / 30;
  });`,
  'zoom-away': `later(() => document.documentElement.style.zoom = 1e-6);`,
  'endless-transition': `later(() => {
    const style = document.createElement('style');
    style.textContent = '::view-transition{background:white}::view-transition-group(*){animation:wait 1000000s;opacity:0}@keyframes wait{}';
    document.head.append(style);
    document.startViewTransition?.(() => undefined);
  });`,
  'own-element': `customElements.define('livewise-reminder', class extends HTMLElement {
    connectedCallback() {
      try { window.seen = this.attachInternals().shadowRoot; } catch (error) { window.seen = String(error); }
    }
  });`,
  'listen-to-keys': `window.heard = [];
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'beforeinput']) {
    window.addEventListener(type, (event) => window.heard.push(event.key ?? event.data), true);
  }`,
};
