/** What an id can refer to. */
export type Kind =
  | 'source'
  | 'topic'
  | 'claim'
  | 'event'
  | 'question'
  | 'speaker'
  | 'party'
  | 'unknown';
