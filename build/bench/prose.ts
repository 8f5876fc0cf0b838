/** Words of a small language of our own, so that pages are alike everywhere and hold no name. */
const SYLLABLES = 'ba co di el fu ga hi jo ka lu ma ne or pa qui ra so te un va wi xe ya zo'.split(
  ' ',
);

/**
 * Numbers from 0 to 1, the same ones each time (mulberry32,
 * https://github.com/bryc/code/blob/master/jshash/PRNGs.md#mulberry32).
 */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` different words, capitalised or not. */
export function words(count: number, random: () => number): string[] {
  const syllable = () => SYLLABLES[Math.floor(random() * SYLLABLES.length)] ?? '';
  const found = new Set<string>();
  while (found.size < count) {
    const length = 1 + Math.floor(random() * 4);
    found.add(Array.from({ length }, syllable).join(''));
  }
  return [...found];
}

/** Sentences of `length` UTF-16 units, roughly: prose without a name. */
export function prose(length: number, random: () => number): string {
  const known = words(2000, randomFrom(7));
  let text = '';
  while (text.length < length) {
    const sentence = Array.from(
      { length: 5 + Math.floor(random() * 15) },
      () => known[Math.floor(random() ** 2 * known.length)] ?? '',
    ).join(' ');
    text += `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}. `;
  }
  return text.slice(0, length);
}
