import { splitId } from '../../src/core/pack/fullId';
import type { CardMention, NamedTopic } from '../dom/CardScript';
import type { HighlightRegistry } from '../reader/marks/highlight';
import type { Reading } from '../reader/Reading';
import type { PageMention } from '../reader/scan/PageMention';
import { measureMark } from './measureMark';
import { showMark } from './showMark';

/** A mention as its card sees it; `undefined` where it is there no more. */
export function cardMention(
  id: number,
  reading: Reading,
  highlights: HighlightRegistry,
): CardMention | undefined {
  const mention = reading.mention(id);
  if (!mention) return undefined;
  return {
    ...named(mention, reading),
    id,
    others: reading.at(mention).flatMap((other) => {
      const isOther = splitId(other.topic).pack !== splitId(mention.topic).pack;
      return isOther ? [named(other, reading)] : [];
    }),
    place: () => measureMark(mention),
    show: (signal) => showMark(mention, highlights, signal),
  };
}

function named(mention: PageMention, reading: Reading): NamedTopic {
  const { kept, start, end, topic, name, block, evidence } = mention;
  const text = kept.block.text.slice(start, end);
  return { topic, name, block, evidence, text, isDismissed: reading.isDismissed(mention) };
}
