import { vi } from 'vitest';
import { CardHost } from '../../../content/card/CardHost';

/** Popovers as far as a card has to do with them: happy-dom has none. */
export function fakePopovers(): void {
  const open = new WeakSet<Element>();
  const { matches } = Element.prototype;
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      open.add(this);
    },
    hidePopover(this: HTMLElement) {
      open.delete(this);
    },
  });
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (
    this: Element,
    selector: string,
  ) {
    return selector === ':popover-open' ? open.has(this) : matches.call(this, selector);
  });
}

/** A host whose popover is shown beside `mark`, and holds `html`. */
export function openHost(mark: Node, html: string): CardHost {
  fakePopovers();
  const host = new CardHost('');
  host.popover.innerHTML = html;
  host.show(mark);
  return host;
}
