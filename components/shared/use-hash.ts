import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** What stands after the address's `#`, kept in step with it. */
export function useHash(): string {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return hash;
}

/** Gives the focus to what it is set on whenever this has changed, but not when the page opens. */
export function useFocusAfter<Target extends HTMLElement>(changed: string) {
  const target = useRef<Target>(null);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (!isFirst.current) target.current?.focus();
    isFirst.current = false;
  }, [changed]);
  return target;
}
