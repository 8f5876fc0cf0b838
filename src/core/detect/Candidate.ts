/** A place in a text that may be a name. Whether it is one is decided with the whole page in view. */
export interface Candidate {
  /** Which name: an index into `lexicon.names`. */
  readonly name: number;
  /** UTF-16 offsets in the text as it was given. */
  readonly start: number;
  readonly end: number;
  /** What shows that it is another: the first name before it, a number, the county after it. */
  readonly other?: string;
  /** A capitalised word inside a sentence stands before it: perhaps another's first name. */
  readonly led?: true;
}
