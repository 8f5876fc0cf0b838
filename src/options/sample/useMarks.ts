import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Named as in pages, since it is the same rule that draws them (src/browser/marks.css). */
const MARK = 'context-note';
const OPEN_MARK = 'context-note-open';

/**
 * Draws the marks of the sample as they are drawn in pages: as custom highlights. In forced colours
 * Chromium paints every highlight of a page's own sheet as if it were selected, whatever that says;
 * there sample.css draws them at the elements.
 */
export function useMarks(sample: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    if (matchMedia('(forced-colors: active)').matches) return;
    samples.add(sample);
    drawAll();
  });
  useLayoutEffect(
    () => () => {
      samples.delete(sample);
      drawAll();
    },
    [sample],
  );
}

/** A page may have several, and has one highlight of a name. */
const samples = new Set<RefObject<HTMLElement | null>>();

function drawAll(): void {
  draw(MARK, '.mention-marked');
  draw(OPEN_MARK, '.mention-marked[aria-expanded="true"]');
}

function draw(name: string, selector: string): void {
  const ranges = [...samples]
    .flatMap(({ current }) => [...(current?.querySelectorAll(selector) ?? [])])
    .map((mention) => {
      const range = document.createRange();
      range.selectNodeContents(mention);
      return range;
    });
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
