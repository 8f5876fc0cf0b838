/** How a form, or a part of one, is spelled. */
export interface Spelling {
  /** Folded letters, with a space where words may be apart. */
  readonly letters: string;
  /** The letters as they are written with accents, where a form has some; else the same. */
  readonly accented: string;
}

/**
 * The fewest parts such that every form holds one: a greedy cover (Chvátal 1979,
 * https://doi.org/10.1287/moor.4.3.233). Each part has the accents of all forms that hold it. In
 * about the time that it takes to read the forms, since there may be tens of thousands.
 *
 * @param forms what must be found
 * @param stems parts that are rare enough in other texts to be looked for in place of a form
 */
export function chooseParts(forms: readonly Spelling[], stems: readonly string[]): Spelling[] {
  const chosen = withoutLonger(cover(withoutLonger(forms.map(({ letters }) => letters)), stems));
  const accented = new Map(chosen.map((part) => [part, [...part]]));
  const heldBy = partsHeld(new Set(chosen));
  for (const form of forms) {
    for (const { part, at } of heldBy(form.letters)) {
      const letters = accented.get(part) ?? [];
      for (let index = 0; index < part.length; index++) {
        const letter = form.accented.charAt(at + index);
        if (letter !== part.charAt(index)) letters[index] = letter;
      }
    }
  }
  return chosen.map((letters) => ({ letters, accented: accented.get(letters)?.join('') ?? '' }));
}

/**
 * Parts of which every form holds one, those first that cover most open forms for their length.
 *
 * @param forms of which none holds another, so that each covers itself alone
 */
function cover(forms: readonly string[], stems: readonly string[]): string[] {
  const open = new Set(forms);
  const left = new Map(
    [...new Set(stems)].map((stem) => [stem, new Set(forms.filter((form) => form.includes(stem)))]),
  );
  const chosen: string[] = [];
  for (const form of [...forms].sort((one, other) => one.length - other.length)) {
    while (open.has(form)) {
      let best = form;
      let covered = new Set([form]);
      for (const [stem, holders] of left) {
        if (holders.size * best.length <= covered.size * stem.length) continue;
        best = stem;
        covered = holders;
      }
      chosen.push(best);
      for (const one of [...covered]) {
        open.delete(one);
        for (const holders of left.values()) holders.delete(one);
      }
    }
  }
  return chosen;
}

/** Those texts that hold no other: what holds another is found by it. */
function withoutLonger(texts: readonly string[]): string[] {
  const heldBy = partsHeld(new Set(texts));
  return texts.filter((text) => heldBy(text).every(({ part }) => part === text));
}

/** Tells which of `parts` a text holds, and where: in a time that does not depend on how many there are. */
function partsHeld(parts: ReadonlySet<string>) {
  const lengths = [...new Set([...parts].map(({ length }) => length))];
  return (text: string) => {
    const held: { readonly part: string; readonly at: number }[] = [];
    for (const length of lengths) {
      for (let at = 0; at + length <= text.length; at++) {
        const part = text.slice(at, at + length);
        if (parts.has(part)) held.push({ part, at });
      }
    }
    return held;
  };
}
