/** What is wrong with a pack: which file, where in it, and what to do. */
export interface Problem {
  readonly file: string;
  /** Such as `topics[3].claims[0]`; empty for the whole file. */
  readonly path: string;
  readonly message: string;
}
