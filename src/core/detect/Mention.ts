/** What a mention rests on beside its own letters. Block -1 is the page's title. */
export type Because =
  | { readonly kind: 'mention'; readonly block: number; readonly text: string }
  | { readonly kind: 'word'; readonly block: number; readonly text: string }
  /** Of several by the name the page is about this one, whom it names so there. */
  | { readonly kind: 'subject'; readonly block: number; readonly text: string };

/** Why a mention is one, for the card to say in a line. */
export interface Evidence {
  readonly kind: 'full' | 'title' | 'short' | 'given-name' | 'event';
  readonly confidence: 'certain' | 'likely';
  /** Left out where the name decides by itself. */
  readonly because?: Because;
}

/** A name of a topic in the page's text. */
export interface Mention {
  readonly topic: string;
  /** Which block, from 0 in document order. */
  readonly block: number;
  /** UTF-16 offsets in the block's text. */
  readonly start: number;
  readonly end: number;
  /** The name's id in the pack's names. */
  readonly name: string;
  readonly evidence: Evidence;
}
