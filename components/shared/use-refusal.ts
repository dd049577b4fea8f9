import { useState } from 'preact/hooks';

/** Keeps in mind whether what was last asked of the background was refused: until it is asked for once more. */
export function useRefusal() {
  const [isRefused, setRefused] = useState(false);
  /** Waits for the answer; never rejects. */
  const ask = async (asked: Promise<unknown>): Promise<void> => {
    // Taken away first, or a second refusal in the same words would be read out to nobody.
    setRefused(false);
    await asked.catch(() => setRefused(true));
  };
  return { isRefused, ask };
}
