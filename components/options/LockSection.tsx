import { words } from '@/guidance/parent-words';
import { SetPin } from '../shared/SetPin';
import type { SectionProps } from './sections';

const { lock: text } = words.pages;

/** The PIN, what it cannot do, and the honest ways where that matters. */
export function LockSection({ settings: { lock }, managed, token, onToken, onLocked, onCode }: SectionProps) {
  return (
    <section class="sheet">
      <h2>{text.title}</h2>
      <p class="hint">{text.hint}</p>
      {managed.keys.includes('lock') ? (
        <p class="managed-note">{text.isManaged}</p>
      ) : (
        <SetPin isSet={lock !== undefined} token={token} onToken={onToken} onLocked={onLocked} onCode={onCode} />
      )}
      <h3>{text.limitsTitle}</h3>
      <ul>
        {text.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      <h3>{text.honest}</h3>
      <ul>
        {text.ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
    </section>
  );
}
