/**
 * Pauses the page's video and sound, and whatever it starts meanwhile, until the returned function is called; what was
 * playing then goes on.
 */
export function hush(): () => void {
  const paused = new Set<HTMLMediaElement>();
  const pause = (media: HTMLMediaElement) => {
    if (media.paused) return;
    paused.add(media);
    media.pause();
  };
  const pauseAll = () => {
    for (const media of document.querySelectorAll<HTMLMediaElement>('video, audio')) pause(media);
  };
  const onPlay = ({ target }: Event) => {
    if (target instanceof HTMLMediaElement) pause(target);
  };
  document.addEventListener('play', onPlay, true);
  // A stream that plays of itself fires no `play` after we came.
  document.addEventListener('playing', onPlay, true);
  pauseAll();

  return () => {
    document.removeEventListener('play', onPlay, true);
    document.removeEventListener('playing', onPlay, true);
    for (const media of paused) if (media.isConnected) void media.play().catch(() => undefined);
  };
}
