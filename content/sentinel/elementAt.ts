import { page } from './page';

/**
 * The page's element at an index in document order, if it has so many. The browser counts them only
 * so far, where `[index]` counts all; and it remembers how far it came.
 */
export const elementAt = (index: number): Element | null =>
  page.getElementsByTagName('*').item(index);
