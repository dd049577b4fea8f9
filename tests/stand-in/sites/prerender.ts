import { page } from '../page';

/** Where a page says something to the server, as `?word=`; it answers with how much has been said so far. */
export const SAID = '/said';

/** So often a page says how it stands before it is wanted; unseen, it does so once a second. A reminder takes less to come. */
const SAYINGS = 3;

/**
 * Has the browser make another page ready (`?prerenders=ADDRESS`), and goes there once that has stood for a while. Once the tab
 * was behind another, the browser has given up what it made ready: it begins anew as it comes to the front.
 */
export const prerenders = (url: URL): string =>
  page('Makes a page ready (stand-in)', '<main><h1>Nothing is live here</h1></main>', {
    head: `<script type="speculationrules">${JSON.stringify({
      prerender: [{ urls: [url.searchParams.get('prerenders')], eagerness: 'immediate' }],
    })}</script>`,
    script: `
const to = new URL(location).searchParams.get('prerenders');
document.addEventListener('visibilitychange', () => document.hidden || location.reload());
let before;
const look = setInterval(async () => {
  const count = Number(await (await fetch('${SAID}')).text());
  before ??= count;
  if (count - before < ${SAYINGS} || document.hidden) return;
  clearInterval(look);
  location.href = to;
}, 200);`,
  });

/** Says again and again whether it is being made ready or shown, and how many reminders stand on it. */
export const prerendered = (): string =>
  page('Made ready (stand-in)', '<main><h1>People who are live</h1></main>', {
    script: `
const wasMadeReady = document.prerendering;
setInterval(() => {
  const state = document.prerendering ? 'made ready' : wasMadeReady ? 'shown' : 'loaded';
  fetch('${SAID}?word=' + encodeURIComponent(state + ': ' + document.querySelectorAll('livewise-reminder').length));
}, 250);`,
  });
