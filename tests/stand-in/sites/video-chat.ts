import { page } from '../page';

/** A place that matches strangers: Start asks for the camera. */
export function videoChat(url: URL): string {
  return page(
    `${url.hostname} (stand-in)`,
    `<header><b>${url.hostname}</b><a href="/terms">Terms</a></header>
     <main><section><video id="video" muted playsinline></video><p><button id="start">Start</button> <span id="state"></span></p></section>
     <aside>Someone new is waiting</aside></main>`,
    {
      script: `
document.querySelector('#start').onclick = async () => {
  const state = document.querySelector('#state');
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ video: true, audio: true });
    const video = document.querySelector('#video');
    video.srcObject = stream;
    await video.play();
    state.textContent = 'camera on';
  } catch (error) { state.textContent = 'camera refused: ' + error.name; }
};`,
    },
  );
}
