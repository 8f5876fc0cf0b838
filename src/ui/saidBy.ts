import type { Source } from '../core/pack/packSchema';
import type { StatementView } from '../core/story/claimView';

/** All that one speaker says to a thing, and where: in whichever sources and paragraphs. */
export interface Said extends Pick<StatementView, 'speaker' | 'via' | 'certainty'> {
  /** Each source once, with its paragraphs in ascending order. */
  readonly places: readonly Place[];
}

interface Place {
  readonly source: Source;
  readonly paragraphs: readonly number[];
}

/** Who says a thing, and where: each once, in the order of the statements. */
export function saidBy(statements: readonly StatementView[]): Said[] {
  const said: Said[] = [];
  for (const statement of statements) {
    const { speaker, via, certainty } = statement;
    const same = said.findIndex((one) => isSame(one, statement));
    const places = withPlace(said[same]?.places ?? [], statement);
    said.splice(same === -1 ? said.length : same, 1, { speaker, via, certainty, places });
  }
  return said;
}

function withPlace(places: readonly Place[], { source, paragraphs }: Place): readonly Place[] {
  const before = places.find((place) => place.source.id === source.id);
  if (before === undefined) return [...places, { source, paragraphs }];
  const all = new Set([...before.paragraphs, ...paragraphs]);
  const place = { source, paragraphs: [...all].sort((a, b) => a - b) };
  return places.map((one) => (one === before ? place : one));
}

/** By ids: what comes to a page in a message has each speaker anew for each statement. */
const isSame = (a: Said, b: StatementView): boolean =>
  a.speaker.id === b.speaker.id && a.via?.id === b.via?.id && a.certainty === b.certainty;
