import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * Keeps in mind whether what was last asked of the background was refused: until it is asked for once more.
 * @param about what it is asked about now; of anything else, nothing was refused
 */
export function useRefusal(about = '') {
  const [refused, setRefused] = useState<string>();
  useLayoutEffect(() => setRefused(undefined), [about]);
  /** Waits for the answer; never rejects. */
  const ask = async (asked: Promise<unknown>): Promise<void> => {
    // Taken away first, or a second refusal in the same words would be read out to nobody.
    setRefused(undefined);
    await asked.catch(() => setRefused(about));
  };
  return { isRefused: refused === about, ask };
}
