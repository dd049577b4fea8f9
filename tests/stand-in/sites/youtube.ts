import { PLAYER, page } from '../page';

/** Videos of the stand-in: id to what the site says of it. */
const VIDEOS: Readonly<Record<string, { title: string; live: boolean; wasLive?: boolean }>> = {
  live0000001: { title: 'A live stream', live: true },
  live0000002: { title: 'Another live stream', live: true },
  clip0000001: { title: 'A recorded video', live: false },
  // Finished streams still say `isLiveContent`, and show a replay of their chat.
  past0000001: { title: 'A stream that has ended', live: false, wasLive: true },
};

const playerResponse = (id: string) => {
  const { live = false, wasLive = false } = VIDEOS[id] ?? {};
  return JSON.stringify({
    responseContext: { note: 'braces { in } strings "videoDetails" happen' },
    videoDetails: {
      videoId: id,
      title: VIDEOS[id]?.title,
      isLiveContent: live || wasLive,
      ...(live && { isLive: true }),
    },
  });
};

const microdata = (id: string) => {
  const { live = false, wasLive = false } = VIDEOS[id] ?? {};
  const broadcast = `<span itemprop="publication" itemscope itemtype="http://schema.org/BroadcastEvent">
    <meta itemprop="isLiveBroadcast" content="True"><meta itemprop="startDate" content="2020-01-01T00:00:00+00:00">
    ${wasLive ? '<meta itemprop="endDate" content="2020-01-01T02:00:00+00:00">' : ''}</span>`;
  return `<div itemscope itemtype="http://schema.org/VideoObject"><meta itemprop="identifier" content="${id}">
    ${live || wasLive ? broadcast : ''}</div>`;
};

/** Moves in the page and says so with `yt-navigate-finish`; its first HTML then goes stale, as on the real site. */
export function youtube(url: URL): string {
  const id = url.searchParams.get('v') ?? '';
  const onWatch = url.pathname === '/watch';
  return page(
    'YouTube (stand-in)',
    `<header><b>YouTube</b><a href="/" data-in-page>Home</a></header><main id="view"></main>
     ${onWatch ? microdata(id) : ''}`,
    {
      head: onWatch ? `<script>var ytInitialPlayerResponse = ${playerResponse(id)};</script>` : '',
      script: `
const videos = ${JSON.stringify(VIDEOS)};
const view = document.querySelector('#view');
function draw() {
  const id = new URLSearchParams(location.search).get('v');
  const video = videos[id];
  view.innerHTML = '<section>' + (video
    ? '<h1>' + video.title + '</h1><div id="movie_player"><video id="video"></video>'
      + '<button class="ytp-live-badge" style="' + (video.live ? '' : 'display:none') + '">LIVE</button></div>'
      + '<p><button id="full-div">Full screen</button></p>'
    : '<h1>Home</h1>')
    + Object.keys(videos).map((v) => '<p><a id="to-' + v + '" href="/watch?v=' + v + '" data-in-page>' + videos[v].title + '</a></p>').join('')
    + '</section><aside>' + (video && video.wasLive ? '<ytd-live-chat-frame id="chat">replay</ytd-live-chat-frame>' : 'Next') + '</aside>';
  const full = document.querySelector('#full-div');
  if (full) full.onclick = () => document.querySelector('#movie_player').requestFullscreen();
  // A recording has an end, unlike what is played here.
  if (!video || video.live) { ${PLAYER} }
}
function move() { draw(); document.dispatchEvent(new CustomEvent('yt-navigate-finish')); }
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-in-page]');
  if (!link) return;
  event.preventDefault();
  history.pushState({}, '', link.href);
  setTimeout(move, 60);
});
addEventListener('popstate', () => setTimeout(move, 60));
draw();`,
    },
  );
}
