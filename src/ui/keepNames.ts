const NO_BREAK = '\u00a0';

/** The names of a story by their first words, found once: a long list has thousands, and as many texts. */
const known = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

function byFirstWord(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = known.get(names);
  if (found !== undefined) return found;
  const made = new Map<string, string[]>();
  for (const name of names) {
    const first = name.slice(0, name.indexOf(' '));
    const others = made.get(first);
    if (others === undefined) made.set(first, [name]);
    else others.push(name);
  }
  known.set(names, made);
  return made;
}

/** A text in which no line breaks within one of `names`. For showing only: not for copying. */
export function keepNames(text: string, names: readonly string[]): string {
  const all = byFirstWord(names);
  // The last letters before each space: with them a name begins, whatever stands before it.
  return [...text.matchAll(/[\p{L}\p{M}\p{N}][^\s]*(?= )/gu)].reduce(
    (kept, { 0: word, index }) =>
      (all.get(word) ?? []).reduce(
        (kept, name) =>
          text.startsWith(name, index)
            ? kept.slice(0, index) +
              name.replaceAll(' ', NO_BREAK) +
              kept.slice(index + name.length)
            : kept,
        kept,
      ),
    text,
  );
}
