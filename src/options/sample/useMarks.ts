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
    draw(MARK, sample.current, '.mention-marked');
    draw(OPEN_MARK, sample.current, '.mention-marked[aria-expanded="true"]');
  });
  useLayoutEffect(
    () => () => {
      CSS.highlights.delete(MARK);
      CSS.highlights.delete(OPEN_MARK);
    },
    [],
  );
}

function draw(name: string, sample: HTMLElement | null, selector: string): void {
  const ranges = [...(sample?.querySelectorAll(selector) ?? [])].map((mention) => {
    const range = document.createRange();
    range.selectNodeContents(mention);
    return range;
  });
  CSS.highlights.set(name, new Highlight(...ranges));
}
