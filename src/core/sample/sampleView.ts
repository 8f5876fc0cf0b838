import type { Mention } from '../detect/Mention';
import { resolve } from '../detect/resolve';
import type { Lexicon } from '../names/Lexicon';
import { firstInSection } from '../page/firstInSection';
import { blockOf, type SamplePage } from './samplePage';

/** A stretch of text: a name that opens a card, or what lies between names. */
export interface Piece {
  readonly text: string;
  readonly mention: SampleMention | null;
}

export interface SampleMention {
  /** Unique in the sample. */
  readonly id: number;
  readonly topic: string;
  readonly isMarked: boolean;
}

/** The sample as the settings make it. */
export interface SampleView {
  readonly title: readonly Piece[];
  /** In the order of the page's passages. */
  readonly passages: readonly (readonly Piece[])[];
  /** How many topics it names: what the badge shows. */
  readonly topics: number;
}

interface SampleSettings {
  /** Whether a topic is switched on. */
  isOn(topic: string): boolean;
  readonly marks: 'first' | 'all' | 'none';
}

/** Reads the sample as the reader reads a page: the same finding, resolving and choosing. */
export function sampleView(
  { language, title, passages }: SamplePage,
  lexicon: Lexicon,
  { isOn, marks }: SampleSettings,
): SampleView {
  const blocks = [
    blockOf(title, language, 'heading'),
    ...passages.map((passage) => blockOf(passage, language, 'paragraph')),
  ];
  const { mentions } = resolve({ lang: language, title: '', blocks }, lexicon, { isOn });
  const open =
    marks === 'first'
      ? firstInSection(
          mentions,
          (block) => blocks[block]?.block.kind === 'heading',
          () => true,
        )
      : mentions;
  const ids = new Map(open.map((mention, id) => [mention, id]));
  const [first = [], ...rest] = blocks.map(({ block: { text } }, at) =>
    piecesOf(
      text,
      mentions.filter(({ block }) => block === at),
      ({ topic }, id) => ({ id, topic, isMarked: marks !== 'none' }),
      ids,
    ),
  );
  const topics = new Set(mentions.map(({ topic }) => topic)).size;
  return { title: first, passages: rest, topics };
}

/** Cuts `text` at those of its mentions that have an id. */
function piecesOf(
  text: string,
  mentions: readonly Mention[],
  shown: (mention: Mention, id: number) => SampleMention,
  ids: ReadonlyMap<Mention, number>,
): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const mention of mentions) {
    const id = ids.get(mention);
    if (id === undefined) continue;
    pieces.push({ text: text.slice(at, mention.start), mention: null });
    pieces.push({ text: text.slice(mention.start, mention.end), mention: shown(mention, id) });
    at = mention.end;
  }
  return [...pieces, { text: text.slice(at), mention: null }].filter((piece) => piece.text !== '');
}
