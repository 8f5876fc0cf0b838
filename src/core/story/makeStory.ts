import type {
  Claim,
  Pack,
  Party,
  Question,
  Source,
  Speaker,
  StoryEvent,
  Topic,
  Unknown,
} from '../pack/packSchema';

/** A pack with its entries by id: what every view of it is made from. */
export interface Story {
  readonly pack: Pack;
  /** In the pack's order, which is the order of sides and columns. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly events: ReadonlyMap<string, StoryEvent>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly parties: ReadonlyMap<string, Party>;
  readonly unknowns: ReadonlyMap<string, Unknown>;
  /** How the people that it is about are written, where that is more than one word. */
  readonly names: readonly string[];
  /** The questions that a claim answers, by the claim's id. */
  readonly questionsOf: ReadonlyMap<string, readonly Question[]>;
}

/** Indexes a pack. Cheap enough to be done once in each context. */
export const makeStory = (pack: Pack): Story => ({
  pack,
  sources: byId(pack.sources),
  topics: byId(pack.topics),
  claims: byId(pack.claims),
  events: byId(pack.events),
  speakers: byId(pack.speakers),
  parties: byId(pack.parties),
  unknowns: byId(pack.unknowns),
  names: pack.topics.flatMap(({ type, title, alsoWritten = title }) =>
    type === 'person'
      ? [...new Set([title, alsoWritten])].filter((name) => name.includes(' '))
      : [],
  ),
  questionsOf: questionsByClaim(pack),
});

/**
 * The entry that the pack itself refers to by `id`.
 *
 * @throws when there is none, which `parsePack` has ruled out: a mistake in our code, not in a pack
 */
export function entry<Value>(entries: ReadonlyMap<string, Value>, id: string): Value {
  const found = entries.get(id);
  if (found === undefined) throw new Error(`The pack refers to “${id}”, which it does not have.`);
  return found;
}

function questionsByClaim({ claims, questions }: Pack): Map<string, readonly Question[]> {
  const found = new Map<string, Question[]>(claims.map(({ id }) => [id, []]));
  for (const question of questions) {
    const answers = question.sides.flatMap((side) => ('claims' in side ? side.claims : []));
    for (const claim of new Set(answers)) found.get(claim)?.push(question);
  }
  return found;
}

const byId = <Value extends { readonly id: string }>(all: readonly Value[]) =>
  new Map(all.map((one) => [one.id, one]));
