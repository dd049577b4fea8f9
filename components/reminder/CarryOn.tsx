import { useEffect, useState } from 'preact/hooks';
import { fill } from '@/guidance/fill';
import { byPerson } from '../shared/by-person';

interface Props {
  label: string;
  /** Label while the wait runs, with `{seconds}`. */
  soon: string;
  /** Seconds. */
  wait: number;
  onCarryOn(): void;
}

/** Carrying on opens after the wait, and only for a person: the page's own scripts may press as they like. */
export function CarryOn({ label, soon, wait, onCarryOn }: Props) {
  const [left, setLeft] = useState(wait);
  useEffect(() => {
    if (left <= 0) return undefined;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);

  const waiting = left > 0;
  return (
    <button
      type="button"
      class="lw-button lw-carry-on"
      disabled={waiting}
      onClick={(event) => byPerson(event) && onCarryOn()}
    >
      {waiting ? fill(soon, { seconds: String(left) }) : label}
    </button>
  );
}
