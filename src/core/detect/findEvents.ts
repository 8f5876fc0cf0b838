import { EventReader, type Reading } from './EventReader';
import type { Lexicon } from './Lexicon';
import type { Mention } from './Mention';
import type { NameResolver } from './NameResolver';
import type { PageView } from './PageView';
import type { EventPattern } from './schema';

/** Mentions of events that are told by a noun, where somebody of a side is named as taking part. */
export function findEvents(view: PageView, names: NameResolver, lexicon: Lexicon): Mention[] {
  return lexicon.events.flatMap((event) => {
    const reader = new EventReader(event, view, names, lexicon);
    const readings = [
      ...[...view.words(event.nouns)].flatMap((noun) => reader.readNoun(noun) ?? []),
      ...[...view.words(event.verbs)].flatMap((verb) => reader.readVerb(verb) ?? []),
    ];
    return readings.map((reading) => mention(event, reading, view));
  });
}

const mention = (event: EventPattern, reading: Reading, view: PageView): Mention => ({
  topic: event.topic,
  block: reading.block,
  start: reading.start,
  end: reading.end,
  name: event.id,
  evidence: {
    kind: 'event',
    confidence: reading.isCertain ? 'certain' : 'likely',
    because: { kind: 'word', block: reading.fate.block, text: view.textOf(reading.fate) },
  },
});
