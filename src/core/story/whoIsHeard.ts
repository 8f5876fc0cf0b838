import type { Claim, Party, Source, Speaker } from '../pack/packSchema';
import { entry, type Story } from './makeStory';

/**
 * Who is heard in some claims. A claim is a party's when somebody of it answers for it; the others
 * are an article's own, or only passed on by a relay (a newspaper). So who relies on one side alone
 * stays one-sided, however many articles repeat it.
 */
export interface Heard {
  /** How many claims there are. */
  readonly total: number;
  /** The parties that answer for a claim, the most heard first; one claim can be several parties'. */
  readonly parties: readonly { readonly party: Party; readonly claims: number }[];
  /** The story's parties of which none does. */
  readonly unheard: readonly Party[];
  /** How many claims are no party's: those that some article tells in its own voice … */
  readonly own: { readonly claims: number; readonly sources: readonly Source[] };
  /** … and the others by the relays that they come from. */
  readonly relays: readonly { readonly speaker: Speaker; readonly claims: number }[];
}

/**
 * Who is heard in `claims`, and who is not.
 *
 * @returns `null` when no party is heard: then no side has the word
 */
export function whoIsHeard(story: Story, claims: readonly Claim[]): Heard | null {
  const byParty = new Map<string, number>();
  const byRelay = new Map<string, number>();
  const ownSources = new Set<Source>();
  let own = 0;
  for (const claim of claims) {
    const speakers = claim.statements.map(({ speaker }) => entry(story.speakers, speaker));
    const parties = new Set(speakers.flatMap(({ party }) => party ?? []));
    const voices = speakers.flatMap(({ source }) => source ?? []);
    const relay = speakers.find(({ kind }) => kind === 'relay');
    for (const party of parties) count(byParty, party);
    if (parties.size > 0) continue;
    if (voices.length === 0 && relay !== undefined) count(byRelay, relay.id);
    else own++;
    for (const voice of voices) ownSources.add(entry(story.sources, voice));
  }
  if (byParty.size === 0) return null;
  return {
    total: claims.length,
    parties: mostFirst(byParty).map(([id, n]) => ({ party: entry(story.parties, id), claims: n })),
    unheard: story.pack.parties.filter(({ id }) => !byParty.has(id)),
    own: { claims: own, sources: story.pack.sources.filter((one) => ownSources.has(one)) },
    relays: mostFirst(byRelay).map(([id, n]) => ({
      speaker: entry(story.speakers, id),
      claims: n,
    })),
  };
}

const count = (counts: Map<string, number>, id: string): void => {
  counts.set(id, (counts.get(id) ?? 0) + 1);
};

const mostFirst = (counts: ReadonlyMap<string, number>): [id: string, claims: number][] =>
  [...counts].sort(([, a], [, b]) => b - a);
