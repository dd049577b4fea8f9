import { guideSources } from '@/guidance/guides/sources';
import { words } from '@/guidance/parent-words';
import type { Tactic } from '@/guidance/types';
import { Lines } from './Lines';
import { Sources } from './Sources';

const { guides: text } = words;

/** One way of pressing a child: how it goes, and what helps. */
export function TacticGuide({ tactic }: { tactic: Tactic }) {
  const { title, what, signs, say, practise } = text.tactics[tactic];
  return (
    <>
      <h1>{title}</h1>
      <p>{what}</p>
      <h2>{text.signs}</h2>
      <Lines all={signs} />
      <p class="hint">{text.signsHint}</p>
      <h2>{text.say}</h2>
      <Lines all={say} class="say" />
      <h2>{text.practise}</h2>
      <p>{practise}</p>
      <Sources all={guideSources.tactics[tactic]} />
    </>
  );
}
