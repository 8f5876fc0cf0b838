import type { Problem } from '../pack/Problem';
import type { Speaker } from '../pack/packSchema';
import type { Draft } from './readFiles';

/**
 * Whoever is answerable belongs to a party; whoever only passes on (a relay, an article's own
 * voice) to none. An own voice belongs to its article.
 */
export const checkSpeakers = ({ pack }: Draft): Problem[] =>
  (pack?.speakers ?? []).flatMap((speaker, n) =>
    faults(speaker).map(([field, message]) => ({
      file: 'pack.json',
      path: `pack.speakers[${n}].${field}`,
      message,
    })),
  );

function faults({ kind, party, source }: Speaker): [field: string, message: string][] {
  const relays = kind === 'relay' || kind === 'own-voice';
  const found: [string, string][] = [];
  if (relays && party !== undefined) found.push(['party', `is given, but a ${kind} has none`]);
  if (!relays && party === undefined) {
    found.push(['party', 'is missing: name the party, or make the speaker a relay']);
  }
  if (kind === 'own-voice' && source === undefined) {
    found.push(['source', 'is missing: name the source whose own voice this is']);
  }
  if (kind !== 'own-voice' && source !== undefined) {
    found.push(['source', 'is given, but only an own-voice belongs to a source']);
  }
  return found;
}
