import { useRef, useState } from 'preact/hooks';

/** Milliseconds in which it is noticed that nothing is said any more. */
const EMPTY_FOR = 100;

/** What is said of what was last asked for. It is taken away first, or the same words once more would be read out to nobody. */
export function useSaid() {
  const [said, setSaid] = useState('');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const say = (next: string): void => {
    clearTimeout(timer.current);
    setSaid('');
    timer.current = setTimeout(() => setSaid(next), EMPTY_FOR);
  };
  return { said, say };
}
