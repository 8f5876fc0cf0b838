import { EventReader, type Reading } from './EventReader';
import type { Lexicon } from './Lexicon';
import type { Because, Mention } from './Mention';
import type { NameResolver } from './NameResolver';
import type { PageView } from './PageView';
import type { EventPattern } from './schema';

/**
 * Mentions of events that are told by a noun. First those in blocks that name a topic of a side;
 * once the page has one, also those in blocks that only have words for both sides.
 */
export function findEvents(view: PageView, names: NameResolver, lexicon: Lexicon): Mention[] {
  return lexicon.events.flatMap((event) => {
    const reader = new EventReader(event, view, names, lexicon);
    const readings = [
      ...[...view.words(event.nouns)].flatMap((noun) => reader.readNoun(noun) ?? []),
      ...[...view.words(event.verbs)].flatMap((verb) => reader.readVerb(verb) ?? []),
    ];
    const named = readings.filter(({ isNamed }) => isNamed);
    const [first] = named;
    if (!first) return [];
    return readings.map((reading) => mention(event, reading, view, first));
  });
}

function mention(event: EventPattern, reading: Reading, view: PageView, first: Reading): Mention {
  const { block, start, end, isNamed, fate } = reading;
  const echoed: Because = {
    kind: 'mention',
    block: first.block,
    text: view.textOf(first),
  };
  return {
    topic: event.topic,
    block,
    start,
    end,
    name: event.id,
    evidence: {
      kind: 'event',
      confidence: isNamed ? 'certain' : 'likely',
      because: isNamed ? { kind: 'word', block: fate.block, text: view.textOf(fate) } : echoed,
    },
  };
}
