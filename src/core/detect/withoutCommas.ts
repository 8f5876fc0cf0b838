import type { ScanMatch } from './scan';

/**
 * Names without those whose comma is the sentence's: in "of Lind, Ada Lind said" no "Lind, Ada" is
 * named.
 *
 * @param names by their ends, as `scan` gives them
 */
export const withoutCommas = (text: string, names: readonly ScanMatch[]): readonly ScanMatch[] =>
  names.filter(({ start, end }, at) => {
    const comma = text.slice(start, end).indexOf(',');
    if (comma < 0) return true;
    // What goes on beyond its end from within it comes right after it.
    let next = at + 1;
    while (names[next]?.end === end) next += 1;
    const from = names[next]?.start ?? end;
    return from <= start + comma || from >= end;
  });
