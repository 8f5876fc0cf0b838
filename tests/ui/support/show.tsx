import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { type Ui, UiContext } from '../../../src/ui/UiContext';
import { ui } from './story';

/**
 * Renders into a fresh element of the document, effects included.
 *
 * @param context the words and the story’s language; those of the story that ships, if left out
 */
export function show(content: ComponentChild, context: Ui = ui): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  void act(() => render(<UiContext.Provider value={context}>{content}</UiContext.Provider>, root));
  return root;
}

/** The one element that matches; throws when there is none, or another. */
export function one(root: ParentNode, selector: string): HTMLElement {
  const [first, ...others] = root.querySelectorAll<HTMLElement>(selector);
  if (first === undefined || others.length > 0) {
    throw new Error(`${first ? others.length + 1 : 0} elements match ${selector}`);
  }
  return first;
}

export const all = (root: ParentNode, selector: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

/** The button with this name; throws when there is none. */
export function button(root: ParentNode, name: string): HTMLElement {
  const found = all(root, 'button').find(
    (one) => (one.getAttribute('aria-label') ?? text(one)) === name,
  );
  if (found === undefined) throw new Error(`No button is called ${name}`);
  return found;
}

/** Clicks, and lets everything follow that follows. */
export const click = (element: HTMLElement): void => {
  void act(() => element.click());
};

/** Dispatches an event, and lets everything follow that follows. */
export const dispatch = (element: HTMLElement, event: Event): void => {
  void act(() => {
    element.dispatchEvent(event);
  });
};

/** What can be read in it, in one line. */
export const text = (element: Element): string =>
  (element.textContent ?? '').replace(/\s+/g, ' ').trim();
