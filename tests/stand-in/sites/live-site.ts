import { PLAYER, page } from '../page';
import { LOOKS, type Look } from './looks';

const MOVE_TAKES = 60;

/**
 * A page of a site whose address does not tell whether it is live, as that site shows it: `?look=live`, or the name of one
 * of its states that are not. Its buttons do what the site does by itself: go live, end, move on without a page load.
 */
export function liveSite(url: URL): string {
  const site = LOOKS.find(
    ({ hosts, address }) => hosts.includes(url.hostname) && address.split('?', 1)[0] === url.pathname,
  );
  if (!site) throw new Error(`no looks of ${url.hostname}${url.pathname}`);
  const first = site.looks[url.searchParams.get('look') ?? ''] ?? site.looks.live;
  const states = Object.keys(site.looks);
  return page(
    `${url.hostname} (stand-in)`,
    `<header><b>${url.hostname}</b></header><main><section id="view">${first?.view ?? ''}${first?.endless ? '<video id="video"></video>' : ''}</section><aside>
     ${states.map((state) => `<button id="become-${state}">${state}</button> <button id="move-to-${state}">move to ${state}</button>`).join(' ')}
     </aside></main>`,
    {
      head: first?.head ?? '',
      script: `
const looks = ${JSON.stringify(site.looks satisfies Record<string, Look>).replaceAll('</', '<\\/')};
const play = () => { ${PLAYER} };
const become = (state) => {
  const { later, view, endless } = looks[state];
  document.querySelector('#view').innerHTML = (later ?? view) + (endless ? '<video id="video"></video>' : '');
  play();
};
for (const state in looks) {
  document.querySelector('#become-' + state).onclick = () => become(state);
  document.querySelector('#move-to-' + state).onclick = () => {
    history.pushState({}, '', ${JSON.stringify(site.another)});
    setTimeout(() => { become(state); document.dispatchEvent(new CustomEvent('yt-navigate-finish')); }, ${MOVE_TAKES});
  };
}
play();`,
    },
  );
}
