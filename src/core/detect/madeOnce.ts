const forgetting: (() => void)[] = [];

/**
 * What `make` makes of a lexicon or a part of it, made when first asked for and kept until
 * `letGoOfMade`.
 */
export function madeOnce<Part extends WeakKey, Made>(make: (part: Part) => Made) {
  let known = new WeakMap<Part, Made>();
  forgetting.push(() => {
    known = new WeakMap();
  });
  return (part: Part): Made => {
    const made = known.get(part) ?? make(part);
    known.set(part, made);
    return made;
  };
}

/**
 * Lets go of all that was made to find names, with the machine code of its expressions: it is made
 * anew, in a few ms, when it is needed again.
 */
export function letGoOfMade(): void {
  for (const forget of forgetting) forget();
}
