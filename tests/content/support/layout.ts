import { vi } from 'vitest';
import { textsIn } from './page';

/** Where an element is, as the browser tells it; happy-dom has no layout. */
export function lay(
  element: Element,
  [left, top, width, height]: readonly [number, number, number, number],
): void {
  const rect = new DOMRect(left, top, width, height);
  const sizes = { clientLeft: 0, clientTop: 0, clientWidth: width, clientHeight: height };
  for (const [name, value] of Object.entries(sizes)) {
    Object.defineProperty(element, name, { value, configurable: true });
  }
  Object.assign(element, { getBoundingClientRect: () => rect, getClientRects: () => [rect] });
}

/** How large a letter is that `setType` sets, in px. */
export const LETTER = { width: 10, height: 20 };

/**
 * Sets texts in lines of letters of one size, each text where `placeOf` says its first letter is: a
 * range has one rectangle for each text that it runs over.
 */
export function setType(placeOf: (text: Text) => { left: number; top: number } | null): void {
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(function (this: Range) {
    const rects = textsIn(document).flatMap((text) => {
      const place = placeOf(text);
      if (!place || !this.intersectsNode(text)) return [];
      const from = this.startContainer === text ? this.startOffset : 0;
      const to = this.endContainer === text ? this.endOffset : text.length;
      return [
        new DOMRect(
          ...[place.left + from * LETTER.width, place.top],
          ...[(to - from) * LETTER.width, LETTER.height],
        ),
      ];
    });
    return Object.assign(rects, { item: (at: number) => rects[at] ?? null });
  });
}

/** What a browser computes where nothing is said. */
const INITIAL: Readonly<Record<string, string>> = {
  ...{ position: 'static', display: 'block', overflow: 'visible', float: 'none' },
  ...{ clipPath: 'none', clip: 'auto', transform: 'none', filter: 'none', perspective: 'none' },
  ...{ contain: 'none', visibility: 'visible', direction: 'ltr' },
};

const INLINE = 'a, abbr, b, em, i, span, strong, ruby';

/**
 * Computes styles from `style` attributes alone: happy-dom leaves empty what nobody has set, where
 * browsers give the initial value. An unknown element runs in a line, as in browsers.
 */
export function computeStyles(): void {
  vi.stubGlobal('getComputedStyle', (element: Element) => {
    const isInline = element.matches(INLINE) || element.localName.includes('-');
    const style: Record<string, string> = {
      ...INITIAL,
      ...(isInline ? { display: 'inline' } : {}),
    };
    for (const rule of (element.getAttribute('style') ?? '').split(';')) {
      const [name = '', value = ''] = rule.split(':').map((part) => part.trim());
      style[name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())] = value;
    }
    const { overflow } = style;
    return { overflowX: overflow, overflowY: overflow, ...style };
  });
}

/** How far something is scrolled, in px. */
interface Scrolled {
  left: number;
  top: number;
}

/** Makes `scroller` one that scrolls, in either direction, by `most` px; gives how far it is by now. */
export function makeScroll(scroller: Window | Element, most: number): Readonly<Scrolled> {
  const now: Scrolled = { left: 0, top: 0 };
  const isWindow = scroller === window;
  function scrollTo({ left = now.left, top = now.top }: ScrollToOptions): void {
    now.left = Math.max(0, Math.min(most, left));
    now.top = Math.max(0, Math.min(most, top));
    if (!isWindow) return;
    vi.stubGlobal('scrollX', now.left);
    vi.stubGlobal('scrollY', now.top);
  }
  const scrollBy = ({ left = 0, top = 0 }: ScrollToOptions): void =>
    scrollTo({ left: now.left + left, top: now.top + top });
  if (isWindow) {
    vi.stubGlobal('scrollTo', scrollTo);
    vi.stubGlobal('scrollBy', scrollBy);
    // In tests the window is the global object, and no instance of anything.
    vi.stubGlobal('Window', { [Symbol.hasInstance]: (value: unknown) => value === window });
    scrollTo({});
  } else {
    Object.assign(scroller, { scrollTo, scrollBy });
    Object.defineProperty(scroller, 'scrollLeft', { get: () => now.left, configurable: true });
    Object.defineProperty(scroller, 'scrollTop', { get: () => now.top, configurable: true });
  }
  return now;
}

/** Has the browser never tell that a shown place has lost its box. */
export function keepBoxes(): void {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
}
