import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

/**
 * What storage holds under a key, kept in step; absent until it has answered.
 * @param otherwise what holds where storage does not answer
 */
export function useStored<Value>(
  area: 'local' | 'session' | 'sync',
  key: string,
  load: () => Promise<Value>,
  otherwise: () => Value,
): Value | undefined {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    const take = () =>
      void load().then(
        (loaded) => setValue(() => loaded),
        () => setValue(otherwise),
      );
    const listener = (changes: object, changed: string) => {
      if (changed === area && key in changes) take();
    };
    take();
    browser.storage.onChanged.addListener(listener);
    return () => browser.storage.onChanged.removeListener(listener);
  }, []);
  return value;
}
