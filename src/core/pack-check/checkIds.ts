import type { Problem } from '../pack/Problem';
import { excerpt } from '../pack/shapeProblems';
import { nearest } from '../text/nearest';
import type { Draft, Located } from './readFiles';
import { idLists, type Reference, references } from './references';

/** Every id is given once, every reference finds its entry, no list names one twice or itself. */
export const checkIds = (draft: Draft): Problem[] => [
  ...duplicates(draft),
  ...unknownReferences(draft),
  ...repeated(draft),
  ...selfReferences(draft),
];

function duplicates({ ids, sources }: Draft): Problem[] {
  const letters = sources.map(({ value, file, path }) => ({
    file,
    path: `${path}.letter`,
    value: value.letter,
  }));
  return [...Object.values(ids), letters].flatMap((list) => {
    const firsts = new Map<string, Located<string>>();
    return list.flatMap((one) => {
      const first = firsts.get(one.value);
      if (first) return [problem(one, `is ${named(one.value)}, as ${first.path} is; change one`)];
      firsts.set(one.value, one);
      return [];
    });
  });
}

/** To look for the id that is meant takes as long as there are ids. */
const MOST_HINTS = 50;

/** One message for each id that is not there, however often it is named. */
function unknownReferences(draft: Draft): Problem[] {
  const known = new Map(
    Object.entries(draft.ids).map(([kind, list]) => [
      kind,
      new Set(list.map(({ value }) => value)),
    ]),
  );
  const lost = new Map<string, Reference[]>();
  for (const one of references(draft)) {
    if (draft.unread.has(one.kind) || known.get(one.kind)?.has(one.value)) continue;
    const key = `${one.kind} ${one.value}`;
    const others = lost.get(key);
    if (others) others.push(one);
    else lost.set(key, [one]);
  }
  return [...lost.values()].flatMap(([first, ...others], n) => {
    if (!first) return [];
    const meant = n < MOST_HINTS ? nearest(first.value, known.get(first.kind) ?? []) : undefined;
    const hint =
      meant === undefined ? '; add it, or correct the id' : `; is ${named(meant)} meant?`;
    const count = others.length === 0 ? '' : ` (so in ${others.length + 1} places)`;
    const what = `names the ${first.kind} ${named(first.value)}, which is not in the pack`;
    return [problem(first, what + count + hint)];
  });
}

const repeated = (draft: Draft): Problem[] =>
  idLists(draft).flatMap((ids) => {
    const seen = new Set<string>();
    return ids.value.flatMap((id, n) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [
        problem(
          { ...ids, path: `${ids.path}[${n}]` },
          `names ${named(id)} a second time; name it once`,
        ),
      ];
    });
  });

const selfReferences = ({ topics, events }: Draft): Problem[] => [
  ...topics
    .filter(({ value }) => value.related.includes(value.id))
    .map((topic) => problem(topic, 'is related to itself; leave it out of its own “related”')),
  ...events
    .filter(({ value }) => value.after?.includes(value.id))
    .map((event) => problem(event, 'comes after itself; leave it out of its own “after”')),
];

const named = (id: string): string => `“${excerpt(id)}”`;

const problem = ({ file, path }: Located<unknown>, message: string): Problem => ({
  file,
  path,
  message,
});
