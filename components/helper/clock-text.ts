/** A length of time in milliseconds as m:ss, or h:mm:ss from an hour on. */
export function clockText(length: number): string {
  const seconds = Math.max(0, Math.floor(length / 1000));
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] ? parts : parts.slice(1);
  return shown.map((part, index) => String(part).padStart(index ? 2 : 1, '0')).join(':');
}
