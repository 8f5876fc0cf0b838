import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * What a menu does with the focus and with keys: its first item has the focus when it opens, the
 * arrows, Home and End go round its items, and Escape closes it.
 *
 * @param list the element with the items, which are its buttons
 * @param onClose closes it; where the focus goes is up to who closes
 * @returns what listens to the keys of the menu
 */
export function useMenu(
  list: RefObject<HTMLElement | null>,
  isOpen: boolean,
  onClose: () => void,
): (event: KeyboardEvent) => void {
  useLayoutEffect(() => {
    if (isOpen) itemsOf(list.current)[0]?.focus();
  }, [list, isOpen]);
  return (event) => {
    if (!isOpen) return;
    const isEscape = event.key === 'Escape';
    if (!isEscape && !moveFocus(itemsOf(list.current), event)) return;
    // Nothing around the menu is to do anything for it: neither card nor page, nor the browser, which
    // would close its popup.
    event.preventDefault();
    event.stopPropagation();
    if (isEscape) onClose();
  };
}

const itemsOf = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll('button') ?? []),
];

/** Moves the focus as the keys of menus do, round at the ends; false for other keys. */
function moveFocus(items: readonly HTMLElement[], { key, target }: KeyboardEvent): boolean {
  const at = target instanceof HTMLElement ? items.indexOf(target) : -1;
  const last = items.length - 1;
  const to = new Map([
    ['ArrowDown', at === last ? 0 : at + 1],
    ['ArrowUp', at <= 0 ? last : at - 1],
    ['Home', 0],
    ['End', last],
  ]).get(key);
  if (to === undefined) return false;
  items[to]?.focus();
  return true;
}
