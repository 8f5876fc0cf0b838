import type { Pack } from '../pack/packSchema';

/** The lists of a pack whose entries are compared, as the visitor is told of them. */
export const CHANGE_KINDS = ['claims', 'events', 'topics', 'questions', 'sources'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One entry of a story that another revision has otherwise. */
export interface EntryChange {
  readonly kind: ChangeKind;
  readonly id: string;
  /** What it says before and after; `null` where it is not there. */
  readonly before: string | null;
  readonly after: string | null;
}

/** All that another revision of a story has otherwise. */
export interface PackChanges {
  readonly entries: readonly EntryChange[];
  /** What the newer one says of itself that was wrong, newest first. */
  readonly corrections: readonly { readonly date: string; readonly text: string }[];
  /** Whether title, summary, authors or other things that it says of itself differ. */
  readonly isHeadChanged: boolean;
}

/** What an entry is told by. */
const TOLD = {
  claims: (pack: Pack) => new Map(pack.claims.map((one) => [one.id, { one, text: one.text }])),
  events: (pack: Pack) => new Map(pack.events.map((one) => [one.id, { one, text: one.title }])),
  topics: (pack: Pack) =>
    new Map(pack.topics.map((one) => [one.id, { one, text: `${one.title}: ${one.line}` }])),
  questions: (pack: Pack) =>
    new Map(pack.questions.map((one) => [one.id, { one, text: one.question }])),
  sources: (pack: Pack) => new Map(pack.sources.map((one) => [one.id, { one, text: one.label }])),
} as const;

/** What is otherwise in `after`, in the order of its lists; what it lacks comes last of each. */
export function packChanges(before: Pack, after: Pack): PackChanges {
  const known = new Set((before.corrections ?? []).map((one) => JSON.stringify(one)));
  return {
    entries: CHANGE_KINDS.flatMap((kind) => changesOf(kind, before, after)),
    corrections: (after.corrections ?? []).filter((one) => !known.has(JSON.stringify(one))),
    isHeadChanged: headOf(before) !== headOf(after),
  };
}

function changesOf(kind: ChangeKind, before: Pack, after: Pack): EntryChange[] {
  const old = TOLD[kind](before);
  const now = TOLD[kind](after);
  return [
    ...[...now].flatMap(([id, { one, text }]): EntryChange[] => {
      const there = old.get(id);
      if (there !== undefined && JSON.stringify(there.one) === JSON.stringify(one)) return [];
      return [{ kind, id, before: there?.text ?? null, after: text }];
    }),
    ...[...old].flatMap(([id, { text }]): EntryChange[] =>
      now.has(id) ? [] : [{ kind, id, before: text, after: null }],
    ),
  ];
}

/** What a pack says of itself, as one text to compare; its revision differs anyway. */
function headOf(pack: Pack): string {
  const { $schema, revision, corrections, sources, topics, claims, events, questions, ...head } =
    pack;
  return JSON.stringify(head);
}
