/** How long the second Escape may take to follow the first, in milliseconds. */
const TWICE_WITHIN = 900;

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'repeat'>;

export interface Keys {
  /** `at`: milliseconds on any clock. */
  onKey(key: Key, at: number): void;
  /** The browser left the full screen: most often by an Escape that no page hears of. */
  onLeftFullScreen(at: number): void;
}

/** Calls `cover` at Alt + C and at Escape twice, as `guidance/compose-helper.ts` has it shown. */
export function createKeys(cover: () => void): Keys {
  let escapeAt: number | undefined;
  const onEscape = (at: number) => {
    const isTwice = escapeAt !== undefined && at - escapeAt <= TWICE_WITHIN;
    escapeAt = isTwice ? undefined : at;
    if (isTwice) cover();
  };
  return {
    onKey({ key, code, altKey, ctrlKey, metaKey, repeat }, at) {
      if (repeat) return;
      if (key === 'Escape') return onEscape(at);
      escapeAt = undefined;
      // By its place on the keyboard: with Alt, some systems type another letter.
      if (code === 'KeyC' && altKey && !ctrlKey && !metaKey) cover();
    },
    onLeftFullScreen(at) {
      // Heard of as a key as well: one press, not two.
      if (escapeAt === undefined || at - escapeAt > 50) onEscape(at);
    },
  };
}
