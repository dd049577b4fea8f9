import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '@/guidance/parent-words';

const { lock: text } = words.pages;

/** The recovery code, shown until it is kept; with the code as its key, so that one that comes in its place is read anew. */
export function RecoveryCode({ code, onKept }: { code: string; onKept(): void }) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  return (
    <div class="recovery print-this">
      <h2 ref={title} tabIndex={-1}>
        {text.recoveryTitle}
      </h2>
      <p>{text.recovery}</p>
      {/* Its groups would change places between words that are written from right to left. */}
      <p class="code" dir="ltr">
        {code}
      </p>
      <div class="row no-print">
        <button type="button" class="lw-button" onClick={() => window.print()}>
          {text.print}
        </button>
        <button type="button" class="lw-button lw-primary" onClick={onKept}>
          {text.kept}
        </button>
      </div>
    </div>
  );
}
