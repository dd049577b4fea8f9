/** Milliseconds. A page may never answer: its script hangs, a dialog of the browser stands over it, or the browser froze it. */
const LONGEST = 3_000;

/** What a page answers. Rejects where that takes so long that reminders on all other pages would have to wait for it. */
export function soon<Answer>(answer: Promise<Answer>): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the page does not answer')), LONGEST);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
