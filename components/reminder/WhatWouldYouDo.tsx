import { useState } from 'preact/hooks';
import type { Question } from '@/guidance/types';

/** A made-up comment and three ways to answer it. Nothing is scored or kept; whoever does not want to, carries on or leaves. */
export function WhatWouldYouDo({ question: { said, comment, answers } }: { question: Question }) {
  const [chosen, setChosen] = useState(-1);
  return (
    <>
      <p>{said}</p>
      <p class="lw-comment">{comment}</p>
      <ul class="lw-answers">
        {answers.map(({ text }, index) => (
          <li key={text}>
            <button
              type="button"
              class="lw-button lw-problem"
              aria-pressed={index === chosen}
              onClick={() => setChosen(index)}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
      <p class="lw-reply" aria-live="polite">
        {answers[chosen]?.reply}
      </p>
    </>
  );
}
