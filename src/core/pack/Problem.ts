/** One thing that is wrong with a pack: in which file, at which place, and what to do about it. */
export interface Problem {
  /** The file's name: `claims.json`. */
  readonly file: string;
  /** Where in it: `claims[3].statements[0].speaker`; empty when the whole file is meant. */
  readonly path: string;
  readonly message: string;
}

/** A problem as one line for people: `claims.json: claims[3].statements[0].speaker is missing`. */
export const formatProblem = ({ file, path, message }: Problem): string =>
  path === '' ? `${file}: ${message}` : `${file}: ${path} ${message}`;
