/** A list of sentences; `isOrdered` where one comes after the other. */
export const Lines = ({ all, isOrdered = false }: { all: readonly string[]; isOrdered?: boolean }) => {
  const lines = all.map((line) => <li key={line}>{line}</li>);
  return isOrdered ? <ol>{lines}</ol> : <ul>{lines}</ul>;
};

/** Sentences to say aloud. */
export const Sayings = ({ all }: { all: readonly string[] }) => (
  <ul class="say">
    {all.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);
