import type { NeighbourList } from '../names/Lexicon';

const known = new WeakMap<NeighbourList, ReadonlySet<string>>();

/** The folded forms of a list, unpacked when first asked for. */
export function neighbourForms(list: NeighbourList): ReadonlySet<string> {
  const forms = known.get(list) ?? new Set(list.forms.split('\n'));
  known.set(list, forms);
  return forms;
}
