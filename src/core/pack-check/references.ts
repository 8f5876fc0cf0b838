import type { Statement, When } from '../pack/packSchema';
import type { Kind } from './Kind';
import type { Draft, Located } from './readFiles';

/** Every statement of claims and events, with the place where it stands. */
export const statementsOf = ({ claims, events }: Draft): Located<Statement>[] =>
  [...claims, ...events].flatMap(({ value, file, path }) =>
    value.statements.map((one, n) => ({ file, path: `${path}.statements[${n}]`, value: one })),
  );

/** Every date of sources and events, with the place where it stands. */
export const whensOf = ({ sources, events }: Draft): Located<When>[] => [
  ...sources.map(({ value, file, path }) => ({
    file,
    path: `${path}.published`,
    value: value.published,
  })),
  ...events.map(({ value, file, path }) => ({ file, path: `${path}.when`, value: value.when })),
];

/** An id where it is referred to. */
export interface Reference extends Located<string> {
  readonly kind: Kind;
}

/** Lists of ids, each with the place where it stands. A list names nothing twice. */
export function idLists(draft: Draft): (Located<readonly string[]> & { readonly kind: Kind })[] {
  const at = (
    from: Located<unknown>,
    field: string,
    kind: Kind,
    value: readonly string[] = [],
  ) => ({
    file: from.file,
    path: `${from.path}.${field}`,
    kind,
    value,
  });
  return [
    ...draft.topics.flatMap((topic) => [
      at(topic, 'claims', 'claim', topic.value.claims),
      at(topic, 'events', 'event', topic.value.events),
      at(topic, 'related', 'topic', topic.value.related),
      at(topic, 'unknowns', 'unknown', topic.value.unknowns),
    ]),
    ...draft.events.flatMap((event) => [
      at(event, 'topics', 'topic', event.value.topics),
      at(event, 'claims', 'claim', event.value.claims),
      at(event, 'after', 'event', event.value.after),
    ]),
    ...draft.questions.flatMap((question) =>
      question.value.sides.map((side, n) =>
        at(question, `sides[${n}].claims`, 'claim', 'claims' in side ? side.claims : []),
      ),
    ),
  ];
}

/** Every reference of the pack to an entry by its id. */
export function references(draft: Draft): Reference[] {
  const at = (
    from: Located<unknown>,
    field: string,
    kind: Kind,
    value: string | undefined,
  ): Reference[] =>
    value === undefined ? [] : [{ file: from.file, path: `${from.path}.${field}`, kind, value }];
  const pack = { file: 'pack.json', path: 'pack', value: draft.pack };
  return [
    ...(draft.pack?.speakers ?? []).flatMap((speaker, n) => [
      ...at(pack, `speakers[${n}].party`, 'party', speaker.party),
      ...at(pack, `speakers[${n}].source`, 'source', speaker.source),
    ]),
    ...draft.sources.flatMap((source) =>
      source.value.reliesOn.flatMap(({ speaker }, n) =>
        at(source, `reliesOn[${n}].speaker`, 'speaker', speaker),
      ),
    ),
    ...statementsOf(draft).flatMap((one) => [
      ...at(one, 'source', 'source', one.value.source),
      ...at(one, 'speaker', 'speaker', one.value.speaker),
      ...at(one, 'via', 'speaker', one.value.via),
    ]),
    ...whensOf(draft).flatMap((when) =>
      when.value.basis.flatMap(({ source, event }, n) => [
        ...at(when, `basis[${n}].source`, 'source', source),
        ...at(when, `basis[${n}].event`, 'event', event),
      ]),
    ),
    ...draft.questions.flatMap((question) =>
      question.value.sides.flatMap(({ source }, n) =>
        at(question, `sides[${n}].source`, 'source', source),
      ),
    ),
    ...idLists(draft).flatMap(({ file, path, kind, value }) =>
      value.map((id, n) => ({ file, path: `${path}[${n}]`, kind, value: id })),
    ),
  ];
}
