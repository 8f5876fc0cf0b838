import { type EvaluateWithRoot, rootEvaluator } from './evaluator';

/** A rectangle in px of the main frame's viewport. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The closed shadow root of a frame's card, as the browser's own tools see it. */
export interface ClosedRoot {
  /** Runs the source of a function in the frame, with the root as its argument. */
  run(source: string): Promise<unknown>;
  readonly evaluate: EvaluateWithRoot;
}

/** A closed root of something that can run a function's source with the root. */
export const closedRoot = (run: ClosedRoot['run']): ClosedRoot => ({
  run,
  evaluate: rootEvaluator(run),
});

/** Where a host can be: the design puts it in the root, the open dialog or the full-screen element. */
export const HOST_SELECTOR = [
  ':root',
  'body',
  'dialog',
  ':fullscreen',
  '[popover]',
  '[role=dialog]',
]
  .map((parent) => `${parent} > :empty:not(head, body, script, style, link, meta, br, img)`)
  .join(', ');

/** What a reader gets of a card. */
export interface CardContent {
  /** Of the dialog: `aria-label`, or the text that `aria-labelledby` refers to. */
  readonly name: string;
  readonly text: string;
  readonly box: Box;
}

/** Reads the card of a root, if its popover is shown; the box is in px of its own frame. */
export const readCard = (root: ShadowRoot): CardContent | null => {
  const card = root.querySelector(':popover-open');
  if (card === null) return null;
  const dialog = card.matches('[role=dialog]')
    ? card
    : (card.querySelector('[role=dialog]') ?? card);
  const labelled = (dialog.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id ? root.getElementById(id)?.textContent : ''))
    .join(' ');
  const { x, y, width, height } = card.getBoundingClientRect();
  return {
    name: (dialog.getAttribute('aria-label') ?? labelled).trim(),
    text: card instanceof HTMLElement ? card.innerText : card.textContent,
    box: { x, y, width, height },
  };
};
