/** A part that stands for a form has two words and this many letters, so that it is no common one. */
const FEWEST_LETTERS = 12;

/**
 * The fewest parts such that every form holds one: a greedy cover (Chvátal 1979,
 * https://doi.org/10.1287/moor.4.3.233).
 *
 * @param forms in small letters, a space where words may be apart
 */
export function chooseParts(forms: readonly string[]): string[] {
  const covered = new Map<string, string[]>();
  for (const part of new Set(forms.flatMap((form) => partsOf(form, forms)))) {
    covered.set(
      part,
      forms.filter((form) => form.includes(part)),
    );
  }
  const open = new Set(forms);
  const chosen: string[] = [];
  while (open.size > 0) {
    const part = bestOf(covered, open);
    chosen.push(part);
    for (const form of covered.get(part) ?? []) open.delete(form);
  }
  return chosen.filter((one) => !chosen.some((other) => other !== one && one.includes(other)));
}

/** Forms that a form holds, itself among them, and its runs of words that are long enough. */
function partsOf(form: string, forms: readonly string[]): string[] {
  const words = form.split(' ');
  const runs = words.flatMap((_, from) =>
    words.slice(from + 1).map((__, more) => words.slice(from, from + more + 2).join(' ')),
  );
  return [
    ...forms.filter((other) => form.includes(other)),
    ...runs.filter((run) => run.length >= FEWEST_LETTERS),
  ];
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
