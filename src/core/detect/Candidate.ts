/** Somebody, or something, else by the same name. */
export interface Other {
  /** The word that tells: the first name before it, the county after it. */
  readonly who: string;
  /** The list that has the word, if one has. */
  readonly list?: string;
  /** Whether an initial stands between: `Edda J. Lind`. */
  readonly hasInitial?: true;
  /** Whether only its capital tells: perhaps another's first name, perhaps not. */
  readonly isGuess?: true;
  /** The same, where the capital may as well be that of a noun in a language that writes them so. */
  readonly mayBeNoun?: true;
}

/** A place in a text that may be a name. Whether it is one is decided with the whole page in view. */
export interface Candidate {
  /** Which name: an index into `lexicon.names`. */
  readonly name: number;
  /** UTF-16 offsets in the text as it was given. */
  readonly start: number;
  readonly end: number;
  /** What shows that it is another. */
  readonly other?: Other;
  /** It is nobody's name here: an amount, an author in a reference. */
  readonly ruledOut?: true;
}
