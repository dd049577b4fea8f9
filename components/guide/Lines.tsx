interface Props {
  all: readonly string[];
  /** One comes after the other. */
  isOrdered?: boolean;
  class?: string;
}

/** A list of sentences. */
export function Lines({ all, isOrdered = false, ...look }: Props) {
  const List = isOrdered ? 'ol' : 'ul';
  return (
    <List {...look}>
      {all.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </List>
  );
}
