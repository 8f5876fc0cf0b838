import type { Evaluate } from './evaluator';

/** Something that shows a document: the popup, an extension page. */
export interface View {
  readonly evaluate: Evaluate;
  /** A real click in the middle of the first element that matches, as soon as one does. */
  click(selector: string): Promise<void>;
  /** A real key press: `Tab`, `Shift+Tab`, `Enter`, `a`. */
  press(keys: string): Promise<void>;
  /** PNG of what is visible, also written to `path` when given. */
  screenshot(path?: string): Promise<Uint8Array>;
  close(): Promise<void>;
}
