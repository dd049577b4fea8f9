/** What the chat says: mild, by nobody. */
const CHAT: readonly (readonly [name: string, colour: string, line: string])[] = [
  ['pebble', '#2f6f4f', 'the rope bridge looks so good'],
  ['miso_bun', '#8a4b08', 'hi from the back row'],
  ['orbit7', '#3b5ba5', 'can you put a lamp up there?'],
  ['teaspoon', '#8b3a62', 'what does the blue one do'],
  ['pebble', '#2f6f4f', 'it is a wind chime I think'],
  ['fernweh', '#5d4a9c', 'first time here, hello!'],
  ['lull', '#7a5c00', 'best part so far'],
];

/** A tree house on a hill, as a stream of a building game might show it. */
const SCENE = `
<svg viewBox="0 0 880 495" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
  <rect width="880" height="495" fill="#9fc7d6"/><circle cx="330" cy="104" r="46" fill="#f6dfa0"/>
  <path d="M0 330Q180 220 380 310T880 270V495H0Z" fill="#7fae8b"/><path d="M0 395Q240 320 470 385T880 350V495H0Z" fill="#5c9070"/>
  <g transform="translate(190)"><path d="M410 470q14-120 2-210h56q-12 90 6 210z" fill="#7b573c"/>
  <g fill="#3f7357"><circle cx="360" cy="180" r="78"/><circle cx="520" cy="176" r="84"/><circle cx="440" cy="122" r="88"/></g>
  <path d="M352 214h176v96H352z" fill="#c79a63"/><path d="M336 218l104-66 104 66z" fill="#a34f3d"/>
  <path d="M376 246h44v36h-44zM462 242h42v68h-42z" fill="#f3e3bd"/>
  <path d="M528 300Q640 350 752 306" fill="none" stroke="#7b573c" stroke-width="7"/>
  <g stroke="#7b573c" stroke-width="4"><path d="M570 317v-34M620 328v-34M670 327v-34M716 317v-34"/></g>
  <path d="M742 468q8-96 2-166h32q-6 70 6 166z" fill="#7b573c"/><circle cx="760" cy="262" r="62" fill="#3f7357"/></g>
  <g fill="#ffffff" opacity=".85"><ellipse cx="150" cy="96" rx="62" ry="18"/><ellipse cx="196" cy="84" rx="42" ry="18"/></g>
</svg>`;

/** A page where somebody streams live, like no site that there is; it says of itself that it is live, in the common way. */
export const LIVE_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A live stream (stand-in)</title>
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'VideoObject',
  publication: { '@type': 'BroadcastEvent', isLiveBroadcast: true, startDate: '2020-01-01T00:00:00Z' },
})}</script>
<style>
* { box-sizing: border-box } body { margin: 0; font: 16px/1.45 sans-serif; color: #24313a; background: #eef1f2 }
header { height: 56px; padding: 0 24px; display: flex; align-items: center; gap: 28px; background: #fff; border-bottom: 1px solid #dbe1e4 }
header b { font-size: 18px } header i { width: 22px; height: 22px; border-radius: 6px; background: #24313a; display: inline-block; margin-right: 10px; vertical-align: -5px }
header span { color: #5b6a73 } main { display: grid; grid-template-columns: 1fr 320px; gap: 24px; padding: 24px; height: calc(100vh - 56px) }
.player { position: relative; border-radius: 10px; overflow: hidden; aspect-ratio: 16/9 } .player svg { width: 100%; height: 100%; display: block }
.live { position: absolute; top: 14px; left: 14px; background: #c0342b; color: #fff; font-weight: 700; font-size: 13px; padding: 3px 9px; border-radius: 5px }
h1 { font-size: 22px; margin: 16px 0 2px } p { margin: 0; color: #5b6a73 }
aside { background: #fff; border: 1px solid #dbe1e4; border-radius: 10px; padding: 16px; display: flex; flex-direction: column; gap: 12px }
aside h2 { margin: 0; font-size: 15px } .say { margin-top: auto; border: 1px solid #c6cfd4; border-radius: 8px; padding: 10px 12px; color: #6b7982 }
</style></head><body>
<header><b><i></i>Live</b><span>Home</span><span>Games</span><span>Making</span><span>Music</span></header>
<main><section><div class="player">${SCENE}<span class="live">LIVE</span></div>
<h1>A tree house, plank by plank</h1><p>Building · 214 watching</p></section>
<aside><h2>Chat</h2>${CHAT.map(([name, colour, line]) => `<div><b style="color:${colour}">${name}</b> ${line}</div>`).join('')}
<div class="say">Say something</div></aside></main></body></html>`;
