import type { Claim, Party } from '../pack/schema';
import { entry, type Story } from './makeStory';

/**
 * The one party that all who are answerable for `claims` belong to; `null` when they belong to
 * several, or when nobody among them has a party. Relays (a newspaper, an article's own voice) pass
 * on and are not counted: who relies on one side alone stays one-sided.
 */
export function oneSided(story: Story, claims: readonly Claim[]): Party | null {
  const parties = new Set(claims.flatMap((claim) => partiesOf(story, claim)));
  const [party] = parties;
  return party !== undefined && parties.size === 1 ? entry(story.parties, party) : null;
}

/** Ids of the parties that answer for a claim. */
const partiesOf = (story: Story, { statements }: Claim): string[] =>
  statements.flatMap((statement) => entry(story.speakers, statement.speaker).party ?? []);
