import type { Problem } from '../pack/Problem';
import { excerpt } from '../pack/shapeProblems';
import type { Draft, Located } from './readFiles';
import { idLists, references } from './references';

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

function unknownReferences(draft: Draft): Problem[] {
  const known = new Set<string>();
  for (const [kind, list] of Object.entries(draft.ids)) {
    for (const { value } of list) known.add(`${kind} ${value}`);
  }
  return references(draft)
    .filter(({ kind, value }) => !known.has(`${kind} ${value}`))
    .map((one) =>
      problem(one, `names the ${one.kind} ${named(one.value)}, which is not in the pack`),
    );
}

const repeated = (draft: Draft): Problem[] =>
  idLists(draft).flatMap((ids) =>
    ids.value.flatMap((id, n) =>
      ids.value.indexOf(id) === n
        ? []
        : [problem({ ...ids, path: `${ids.path}[${n}]` }, `names ${named(id)} a second time`)],
    ),
  );

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
