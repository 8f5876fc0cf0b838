/** Elements that run in a line of text: a name may be split over them. All others end a block. */
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q s small span
  strike strong sub sup time tt u var wbr ruby rb`.split(/\s+/),
);

/** Annotations in a line, not part of it: readings over characters, footnote marks. */
const ASIDE = new Set(['rt', 'rp', 'img', 'picture']);

export const isInline = (name: string): boolean => INLINE.has(name);

export const isAside = (name: string): boolean => ASIDE.has(name);

/**
 * Whether the page lays `element` out in the line, as its style has it. Asked only where two letters
 * meet at the edge of an inline element (`<span>Mike Pence</span><span>Kim …</span>`), because the
 * answer may cost a style calculation.
 */
export const flowsInLine = (element: Element): boolean =>
  /^(inline|contents|ruby)/.test(getComputedStyle(element).display);
