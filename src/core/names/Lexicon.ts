import type { EventPattern, Gender, Need, Unless } from './namesSchema';

/** Numbers per end of a form in `ends`. */
export const END_FIELDS = 3;

/** For "no capital at all", in the capitals that an end of a form asks for. */
export const NO_CAPITALS = -1;

/** One name of one topic, with its conditions: what a candidate points to. */
export interface LexiconName {
  readonly id: string;
  readonly topic: string;
  /** `other`: somebody else by the same short name; `word`: a word of a list. */
  readonly kind: 'full' | 'title' | 'short' | 'given-name' | 'other' | 'word';
  readonly languages?: readonly string[] | undefined;
  readonly needs?: readonly Need[] | undefined;
  readonly unless?: Unless | undefined;
  readonly sharedWith?: readonly string[] | undefined;
  readonly halfWeight?: true | undefined;
  /** A name of somebody whose gender the pack tells. */
  readonly isPerson?: true | undefined;
  /** Of `other`, whose they are; of a title, whom it is for. */
  readonly gender?: Gender | undefined;
  /** Folded first letters of the topic's full names: "M. Pence" is none of another. */
  readonly initials?: readonly string[] | undefined;
  /** A word that tells an event: where it is, the words of `Lexicon.context` are looked for too. */
  readonly tells?: true | undefined;
}

/** Words looked for directly before or after a name. */
export interface NeighbourList {
  /** Folded forms, by line; the tokens of one are parted by spaces. */
  readonly forms: string;
  /** Whether they must begin with a capital: "Bill Pence", not "a bill Pence signed". */
  readonly capital: boolean;
  /** See schema.ts. */
  readonly halfWeight: boolean;
  readonly gender?: Gender | undefined;
  readonly languages?: readonly string[] | undefined;
}

/** What a topic is to a page. */
export interface LexiconTopic {
  readonly id: string;
  readonly role: 'trigger' | 'supporting' | 'card';
  readonly gender?: Gender | undefined;
}

/**
 * Written forms as a graph of tokens; node 0 is where all begin, and edges lead to higher nodes
 * only.
 */
export interface Forms {
  /**
   * All folded tokens, each with a line break after it; the number of one is its line. As one text,
   * for as so many they would take four times the memory.
   */
  readonly words: string;
  /**
   * Where the edges from each node begin in `labels` and `targets`, and after the last where all end.
   * They are written down, as is the next list, since pages would make them in code that runs once.
   */
  readonly firstEdges: readonly number[];
  /** Per edge, by node and word: twice the word, plus 1 if a gap may stand before it. */
  readonly labels: readonly number[];
  /** Per edge the node it leads to. */
  readonly targets: readonly number[];
  /** Where the forms that end at each node begin in `ends`, and after the last where all end. */
  readonly firstEnds: readonly number[];
  /**
   * Per end of a form, by node: name, the tokens that must have capitals (a bit each), and which of
   * `accents` it has.
   */
  readonly ends: readonly number[];
  /** Where forms have accents; the first is "nowhere". */
  readonly accents: readonly string[];
  /** Finds where in a text one may begin (see `startPattern`); empty: anywhere. */
  readonly startPattern: string;
}

/** Words of languages that rules are about; alternatives of an expression where there are bars. */
export interface LanguageWords {
  /** Words that stand with a capital before a surname and are no first name, by spaces. */
  readonly openers: string;
  readonly kin: Readonly<Record<Gender, string>>;
  readonly pronouns: Readonly<Record<Gender, string>>;
  /** Pronouns of who acts, and of whom they act with, in alternatives of an expression. */
  readonly acting: string;
  readonly others: string;
  /** From January on. */
  readonly months: readonly string[];
  /** Verbs by which somebody is quoted. */
  readonly sayings: string;
  /** What places are called. */
  readonly settlements: string;
  /** Where somebody's name is that of a thing, with `<` its kind `>` in its place. */
  readonly nobody: string;
}

/** What `compileNames` makes of `names.json`: plain data, so that the build can write it down. */
export interface Lexicon {
  /** What is looked for in every text: names, and the words that tell of them all over the page. */
  readonly forms: Forms;
  /** What is looked for beside a word that tells an event, and nowhere else. */
  readonly context: Forms;
  /** What the ends of both point to. */
  readonly names: readonly LexiconName[];
  /** Lists of what stands directly before or after names, by id. */
  readonly neighbours: Readonly<Record<string, NeighbourList>>;
  readonly topics: readonly LexiconTopic[];
  readonly events: readonly EventPattern[];
  readonly story: readonly (readonly string[])[];
  readonly language: LanguageWords;
}
