import { rootsIn } from './modals';

/**
 * Pauses the page's video and sound, and whatever it starts meanwhile, until the returned function is called; what was
 * playing then goes on.
 */
export function hush(): () => void {
  const paused = new Set<HTMLMediaElement>();
  const life = new AbortController();
  const pause = (media: EventTarget | null) => {
    if (!(media instanceof HTMLMediaElement) || media.paused) return;
    paused.add(media);
    media.pause();
  };
  const hold = (root: ParentNode) => {
    // A stream that plays of itself fires no `play` after we came.
    for (const type of ['play', 'playing']) {
      root.addEventListener(type, ({ target }) => pause(target), { capture: true, signal: life.signal });
    }
    root.querySelectorAll('video, audio').forEach(pause);
  };
  hold(document);
  // These do not tell the document when they play. Once the reminder has been drawn, which a large page would hold up.
  setTimeout(() => life.signal.aborted || rootsIn(document).forEach(hold), 100);

  return () => {
    life.abort();
    for (const media of paused) if (media.isConnected) void media.play().catch(() => undefined);
  };
}
