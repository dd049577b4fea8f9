/** A small whole page, plain enough to read and busy enough to behave like a site. */
export const page = (title: string, body: string, { head = '', script = '' } = {}): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
body{margin:0;font:16px/1.5 sans-serif;background:#f4f2f7;color:#222}
header{background:#483475;color:#fff;padding:12px 20px;display:flex;gap:20px;align-items:center}
header a{color:#fff} main{padding:20px;display:grid;gap:16px;grid-template-columns:1fr 300px}
video,.player{width:100%;aspect-ratio:16/9;background:#111} aside{background:#fff;padding:12px}
@media (max-width:640px){main{grid-template-columns:1fr}}
</style>${head}</head><body>${body}<script>${script}</script></body></html>`;

/**
 * Script that plays a moving picture in `#video`, as a live player would, without any file. Few pictures a second:
 * what draws them would keep the computer at work while nobody looks.
 */
export const PLAYER = `
(() => {
  const video = document.querySelector('#video');
  if (!video) return;
  const canvas = document.createElement('canvas');
  canvas.width = 320; canvas.height = 180;
  const pen = canvas.getContext('2d');
  let t = 0;
  setInterval(() => { pen.fillStyle = 'hsl(' + (t++ % 360) + ' 60% 40%)'; pen.fillRect(0, 0, 320, 180); }, 250);
  video.srcObject = canvas.captureStream(4);
  video.muted = true;
  video.play().catch(() => {});
})();`;
