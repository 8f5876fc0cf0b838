/** The older question for the text at a point; missing from the types, since it is WebKit's own. */
interface AsksForRange {
  caretRangeFromPoint(x: number, y: number): Range | null;
}

const asksForRange = (page: object): page is AsksForRange => 'caretRangeFromPoint' in page;

/** `document.caretPositionFromPoint` by `caretRangeFromPoint`, which sees into no shadow trees. */
export function caretAt(page: Document, x: number, y: number): CaretPosition | null {
  const range = asksForRange(page) ? page.caretRangeFromPoint(x, y) : null;
  if (range === null) return null;
  return {
    offsetNode: range.startContainer,
    offset: range.startOffset,
    getClientRect: () => range.getBoundingClientRect(),
  };
}
