import type { Problem } from '../pack/Problem';

/** Why a file cannot be added, for the interface to say. */
export type ImportFault =
  /** `size`: of the file, in bytes. */
  | { readonly kind: 'too-large'; readonly size: number }
  | { readonly kind: 'empty' }
  /** The browser does not hand its contents out: it was moved, or is a folder. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'not-text' }
  /** `line` and `column`, from 1: where it stops being JSON. */
  | { readonly kind: 'not-json'; readonly line: number; readonly column: number }
  | { readonly kind: 'cut-off'; readonly line: number; readonly column: number }
  | { readonly kind: 'not-a-story' }
  /** It is a backup of the settings. */
  | { readonly kind: 'backup' }
  | { readonly kind: 'newer-format'; readonly format: number }
  /** `problems`: the first of `count`. */
  | { readonly kind: 'problems'; readonly problems: readonly Problem[]; readonly count: number }
  /** What checks it has failed: a mistake of ours, not of the file. */
  | { readonly kind: 'failed' };
