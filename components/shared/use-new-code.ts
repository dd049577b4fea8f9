import { useRef, useState } from 'preact/hooks';
import { holdPage } from './hold-page';

/**
 * The recovery code of a new PIN, which is nowhere else: until it is kept, nothing takes the page away. Another language, which
 * may come from another computer, would do so.
 */
export function useNewCode() {
  const [code, setCode] = useState<string>();
  const free = useRef<() => void>(undefined);
  /** @param next none once it is kept, or the PIN is gone */
  const show = (next: string | undefined) => {
    setCode(next);
    if (next !== undefined) {
      free.current ??= holdPage();
      return;
    }
    free.current?.();
    free.current = undefined;
  };
  return [code, show] as const;
}
