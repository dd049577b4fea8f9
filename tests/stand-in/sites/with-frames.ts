import { page } from '../page';

/**
 * A page with other sites' players in it: `?frame=ADDRESS`, each as large as `size` says (`640x360`), and all allowed no more
 * than `sandbox` says.
 */
export function withFrames(url: URL): string {
  const sizes = url.searchParams.getAll('size');
  const sandbox = url.searchParams.get('sandbox');
  const allowed = sandbox === null ? '' : ` sandbox="${sandbox}"`;
  const frames = url.searchParams.getAll('frame').map((address, index) => {
    const [width, height] = (sizes[index] ?? '640x360').split('x');
    return `<iframe src="${address}" width="${width}" height="${height}" style="border:0"${allowed} allow="camera; microphone; display-capture"></iframe>`;
  });
  return page(
    `${url.hostname} (stand-in)`,
    `<main><section><h1>A page with players</h1>${frames.join('')}</section></main>`,
  );
}
