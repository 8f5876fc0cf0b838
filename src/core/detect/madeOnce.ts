/** What `make` makes of a lexicon or a part of it: made when first asked for, and kept as long as that. */
export function madeOnce<Part extends WeakKey, Made>(make: (part: Part) => Made) {
  const known = new WeakMap<Part, Made>();
  return (part: Part): Made => {
    const made = known.get(part) ?? make(part);
    known.set(part, made);
    return made;
  };
}
