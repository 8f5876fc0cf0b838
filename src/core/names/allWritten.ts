import type { Names } from './namesSchema';

/** A written pattern with the place where it stands. */
interface Written {
  readonly path: string;
  readonly pattern: string;
}

/** Every pattern that is written in `names.json` but those of its parts. */
export const allWritten = ({ topics, lists }: Names): Written[] => [
  ...Object.entries(lists).flatMap(([id, { words }]) => at(`lists.${id}.words`, words)),
  ...topics.flatMap(({ names, others = [] }, t) => [
    ...names.flatMap(({ written }, n) => at(`topics[${t}].names[${n}].written`, written)),
    ...others.flatMap(({ written }, n) => at(`topics[${t}].others[${n}].written`, written)),
  ]),
];

const at = (path: string, patterns: readonly string[]): Written[] =>
  patterns.map((pattern, n) => ({ path: `${path}[${n}]`, pattern }));
