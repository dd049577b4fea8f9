import { useRef, useState } from 'preact/hooks';
import { fillCount, type Plural } from '@/guidance/fill';
import type { PinAnswer } from '@/messages/types';

interface Options {
  /** Checks in the background. */
  check(secret: string): Promise<PinAnswer>;
  onRight?: (() => void) | undefined;
  /** `noAnswer` absent: where there is none, it was wrong. */
  words: { wrong: string; wait: Plural; noAnswer?: string };
  /** Of the words, BCP 47. */
  language: string;
}

/** A field for a PIN or code, and what became of the last one: empty where it was right. */
export function useSecret({ check, onRight, words, language }: Options) {
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);

  const submit = async (event: Event) => {
    event.preventDefault();
    const field = input.current;
    if (!field?.value || busy) return;
    setBusy(true);
    // Taken away first, or the same words once more would be read out to nobody.
    setSaid('');
    const answer = await check(field.value).catch(() => undefined);
    setBusy(false);
    field.value = '';
    if (answer?.right) {
      onRight?.();
      return;
    }
    const seconds = answer?.waitSeconds ?? 0;
    setSaid(seconds > 0 ? fillCount(words.wait, seconds, language) : (!answer && words.noAnswer) || words.wrong);
    field.focus();
  };

  return { input, said, busy, submit };
}
