import type { Lexicon } from '../names/Lexicon';
import type { EventPattern } from '../names/namesSchema';
import { EventReader, type EventReading } from './EventReader';
import type { Mention } from './Mention';
import type { NameResolver } from './NameResolver';
import type { PageView } from './PageView';
import type { Steps } from './Steps';

/** Mentions of events that are told by a noun, where somebody of a side is named as taking part. */
export function* findEvents(
  view: PageView,
  names: NameResolver,
  lexicon: Lexicon,
): Steps<Mention[]> {
  const found: Mention[] = [];
  for (const event of lexicon.events) {
    const reader = new EventReader(event, view, names, lexicon);
    for (const noun of view.words(event.nouns)) {
      const reading = reader.readNoun(noun);
      if (reading) found.push(mention(event, reading, view));
      yield;
    }
    for (const verb of view.words(event.verbs)) {
      const reading = reader.readVerb(verb);
      if (reading) found.push(mention(event, reading, view));
      yield;
    }
  }
  return found;
}

const mention = (event: EventPattern, reading: EventReading, view: PageView): Mention => ({
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
