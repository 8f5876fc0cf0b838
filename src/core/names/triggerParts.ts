/** How a form, or a part of one, is spelled. */
export interface Spelling {
  /** Folded letters, with a space where words may be apart. */
  readonly letters: string;
  /** The letters as they are written with accents, where a form has some; else the same. */
  readonly accented: string;
}

/**
 * The fewest parts such that every form holds one: a greedy cover (Chvátal 1979,
 * https://doi.org/10.1287/moor.4.3.233). Each part has the accents of all forms that hold it.
 *
 * @param forms what must be found
 * @param stems parts that are rare enough in other texts to be looked for in place of a form
 */
export function chooseParts(forms: readonly Spelling[], stems: readonly string[]): Spelling[] {
  const spelled = forms.map(({ letters }) => letters);
  // A form that holds another is found by it.
  const all = spelled.filter(
    (one) => !spelled.some((other) => other !== one && one.includes(other)),
  );
  const covered = new Map<string, string[]>();
  for (const part of [...all, ...stems]) {
    covered.set(
      part,
      all.filter((form) => form.includes(part)),
    );
  }
  const open = new Set(all);
  const chosen: string[] = [];
  while (open.size > 0) {
    const part = bestOf(covered, open);
    chosen.push(part);
    for (const form of covered.get(part) ?? []) open.delete(form);
  }
  return chosen
    .filter((one) => !chosen.some((other) => other !== one && one.includes(other)))
    .map((letters) => ({ letters, accented: accentsOfAll(letters, forms) }));
}

/** The part that covers most open forms for its length. */
function bestOf(
  covered: ReadonlyMap<string, readonly string[]>,
  open: ReadonlySet<string>,
): string {
  let best = '';
  let bestWorth = 0;
  for (const [part, forms] of covered) {
    const worth = forms.filter((form) => open.has(form)).length / part.length;
    if (worth > bestWorth) {
      best = part;
      bestWorth = worth;
    }
  }
  return best;
}

/** A part with every accent that some form has on its letters. */
function accentsOfAll(part: string, forms: readonly Spelling[]): string {
  const accented = [...part];
  for (const form of forms) {
    for (let at = form.letters.indexOf(part); at >= 0; at = form.letters.indexOf(part, at + 1)) {
      for (let index = 0; index < part.length; index++) {
        const letter = form.accented.charAt(at + index);
        if (letter !== part.charAt(index)) accented[index] = letter;
      }
    }
  }
  return accented.join('');
}
