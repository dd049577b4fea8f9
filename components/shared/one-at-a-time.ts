/** The same deed, except that whoever asks for it again while it is being done waits for that one. */
export function oneAtATime<Of, Result>(act: (of: Of) => Promise<Result>): (of: Of) => Promise<Result> {
  const doing = new Map<Of, Promise<Result>>();
  return (of) => {
    const done = doing.get(of) ?? act(of).finally(() => doing.delete(of));
    doing.set(of, done);
    return done;
  };
}
