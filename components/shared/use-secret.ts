import { useRef, useState } from 'preact/hooks';
import { fill } from '@/guidance/fill';
import type { PinAnswer } from '@/messages/types';

interface Options {
  /** Checks in the background. */
  check(secret: string): Promise<PinAnswer>;
  onRight?: (() => void) | undefined;
  /** `wait` with `{seconds}`. */
  words: { wrong: string; wait: string; noAnswer: string };
}

/** A field for a PIN or code, and what became of the last one: empty where it was right. */
export function useSecret({ check, onRight, words }: Options) {
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);

  const submit = async (event: Event) => {
    event.preventDefault();
    const field = input.current;
    if (!field?.value || busy) return;
    setBusy(true);
    const answer = await check(field.value).catch(() => undefined);
    setBusy(false);
    field.value = '';
    if (answer?.right) {
      setSaid('');
      onRight?.();
      return;
    }
    const seconds = answer?.waitSeconds ?? 0;
    setSaid(seconds > 0 ? fill(words.wait, { seconds: String(seconds) }) : answer ? words.wrong : words.noAnswer);
    field.focus();
  };

  return { input, said, busy, submit };
}
