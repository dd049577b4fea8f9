import { PLAYER, page } from '../page';

/** Moves in the page with `pushState`, as the real site does. */
export function twitch(url: URL): string {
  return page(
    'Twitch (stand-in)',
    `<header><b>Twitch</b><a href="/" data-in-page>Home</a><a href="/directory" data-in-page>Browse</a>
       <a href="/settings/profile" data-in-page>Settings</a></header><main id="view"></main>`,
    {
      script: `
const view = document.querySelector('#view');
function draw() {
  const path = location.pathname;
  if (path === '/' || path.startsWith('/directory')) {
    view.innerHTML = '<section><h1>Live channels</h1><p><a id="to-channel" href="/monstercat" data-in-page>monstercat</a></p>'
      + '<p><a id="to-video" href="/videos/1963401646" data-in-page>A recording</a></p></section><aside>Friends</aside>';
  } else if (path.startsWith('/videos') || path.startsWith('/settings')) {
    view.innerHTML = '<section><h1>Not live</h1></section><aside></aside>';
  } else {
    view.innerHTML = '<section class="channel-root channel-root--live"><h1>' + path.slice(1) + '</h1><video id="video"></video>'
      + '<p><button id="full-video">Full screen</button> <input id="say" placeholder="Chat"></p></section>'
      + '<aside class="stream-chat">Chat: hello</aside>';
    document.querySelector('#full-video').onclick = () => document.querySelector('#video').requestFullscreen();
    ${PLAYER}
  }
}
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-in-page]');
  if (!link) return;
  event.preventDefault();
  history.pushState({}, '', link.href);
  draw();
});
addEventListener('popstate', draw);
draw();
document.body.dataset.path = ${JSON.stringify(url.pathname)};`,
    },
  );
}
