/** One thing that is wrong with a pack: in which file, at which place, and what to do about it. */
export interface Problem {
  /** The file's name: `claims.json`. */
  readonly file: string;
  /** Where in it: `claims[3].statements[0].speaker`; empty when the whole file is meant. */
  readonly path: string;
  /** The id of the entry that it is in, where it has one: people know entries by these. */
  readonly id?: string;
  readonly message: string;
}

/** A problem as one line for people: `claims.json: claims[3].text (wind): is missing; add it`. */
export function formatProblem({ file, path, id, message }: Problem): string {
  const where = [path, id === undefined ? '' : `(${id})`].filter((part) => part !== '').join(' ');
  return where === '' ? `${file}: ${message}` : `${file}: ${where}: ${message}`;
}
