import { useEffect, useState } from 'preact/hooks';
import type { ChildWords } from '@/guidance/locales/types';
import { takeHow } from '@/stores/after-live';

interface Props {
  /** Of the child: the page around may speak the parent's language. */
  text: Pick<ChildWords, 'language' | 'direction' | 'howWasThat'>;
  /** The child says that it was not good. */
  onBad(): void;
}

const MOUTHS = { good: 'M8 14c1.5 3 6.5 3 8 0', soSo: 'M8 15.5h8', bad: 'M8 17c1.5-3 6.5-3 8 0' } as const;
const ANSWERS = ['good', 'soSo', 'bad'] as const;

/** After a long time on camera, asks once how it was. Whatever the answer is, it is not kept. */
export function HowWasThat({ text, onBad }: Props) {
  const { language, direction, howWasThat } = text;
  const [isDue, setDue] = useState(false);
  useEffect(() => void takeHow().then(setDue), []);
  if (!isDue) return null;
  return (
    <fieldset class="lw-how" lang={language} dir={direction}>
      <legend>{howWasThat.ask}</legend>
      {ANSWERS.map((answer) => (
        <button
          key={answer}
          type="button"
          class="lw-button"
          onClick={() => {
            setDue(false);
            if (answer === 'bad') onBad();
          }}
        >
          <svg viewBox="0 0 24 24" width="40" height="40" aria-hidden="true">
            <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" stroke-width="2" />
            <circle cx="8.5" cy="9.5" r="1.3" fill="currentColor" />
            <circle cx="15.5" cy="9.5" r="1.3" fill="currentColor" />
            <path d={MOUTHS[answer]} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
          </svg>
          {howWasThat[answer]}
        </button>
      ))}
    </fieldset>
  );
}
