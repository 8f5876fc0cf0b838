import type { Label, LabelledPage } from './labels';
import { type Excerpt, overlaps } from './overlap';

/** A mention that something found on a page. */
export interface FoundMark extends Excerpt {
  readonly topic: string;
  /** How sure the finder is; left out by one that does not say. */
  readonly confidence?: Confidence | undefined;
}

export type Confidence = 'certain' | 'likely';

/** How many mentions of one confidence are right, and wrong. */
export interface ScoreTally {
  readonly right: number;
  readonly wrong: number;
}

/** A mention that is wrong, or a label that was missed. */
export interface Mistake extends Excerpt {
  readonly kind: 'wrong' | 'missed';
  readonly page: string;
  readonly topic: string;
}

/** How right a finder was on some pages, for one topic. */
export interface Score {
  /** Mentions over a label that counts, and mentions over a trap or nothing. */
  readonly right: number;
  readonly wrong: number;
  /** The same, apart for what the finder calls certain and likely. */
  readonly byConfidence: Readonly<Record<Confidence, ScoreTally>>;
  /** Labels that must be found, and how many of them were. */
  readonly wanted: number;
  readonly found: number;
  /** `null` where there was nothing to be right about. */
  readonly precision: number | null;
  readonly recall: number | null;
  /** Pages that hold no mention, and those of them with a mark. */
  readonly pagesWithoutMention: number;
  readonly pagesWronglyMarked: readonly string[];
  readonly mistakes: readonly Mistake[];
}

const MUST = new Set<Label['level']>(['full', 'short']);
const MAY = new Set<Label['level']>(['full', 'short', 'desc']);

/**
 * Scores what was found for a topic against the labels.
 *
 * @param found mentions by page id; a page without an entry has none
 */
export function score(
  topic: string,
  pages: readonly LabelledPage[],
  found: ReadonlyMap<string, readonly FoundMark[]>,
): Score {
  const each = pages.map((page) =>
    scorePage(
      topic,
      page,
      (found.get(page.id) ?? []).filter((mention) => mention.topic === topic),
    ),
  );
  const sum = (field: 'right' | 'wrong' | 'wanted' | 'found' | 'pagesWithoutMention'): number =>
    each.reduce((total, one) => total + one[field], 0);
  const [right, wrong, wanted, hits] = [sum('right'), sum('wrong'), sum('wanted'), sum('found')];
  return {
    right,
    wrong,
    byConfidence: {
      certain: tally(
        each.flatMap(({ judged }) => judged),
        'certain',
      ),
      likely: tally(
        each.flatMap(({ judged }) => judged),
        'likely',
      ),
    },
    wanted,
    found: hits,
    precision: ratio(right, right + wrong),
    recall: ratio(hits, wanted),
    pagesWithoutMention: sum('pagesWithoutMention'),
    pagesWronglyMarked: each.flatMap(({ pagesWronglyMarked }) => pagesWronglyMarked),
    mistakes: each.flatMap(({ mistakes }) => mistakes),
  };
}

interface Judged {
  readonly mention: FoundMark;
  readonly verdict: 'right' | 'wrong' | 'ignored';
}

const tally = (judged: readonly Judged[], confidence: Confidence): ScoreTally => {
  const count = (wanted: Judged['verdict']): number =>
    judged.filter(({ mention, verdict }) => mention.confidence === confidence && verdict === wanted)
      .length;
  return { right: count('right'), wrong: count('wrong') };
};

/** What one page adds to a score. */
interface PageScore extends Omit<Score, 'precision' | 'recall' | 'byConfidence'> {
  readonly judged: readonly Judged[];
}

const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function scorePage(
  topic: string,
  { id, labels }: LabelledPage,
  mentions: readonly FoundMark[],
): PageScore {
  const mine = labels.filter((label) => label.topic === topic);
  const judged = mentions.map((mention) => ({ mention, verdict: verdictOn(mention, mine) }));
  const wanted = mine.filter(({ level }) => MUST.has(level));
  const missed = wanted.filter((label) => !mentions.some((mention) => overlaps(label, mention)));
  const wrong = judged.filter(({ verdict }) => verdict === 'wrong');
  const hasMention = mine.some(({ level }) => level !== 'trap');
  return {
    judged,
    right: judged.filter(({ verdict }) => verdict === 'right').length,
    wrong: wrong.length,
    wanted: wanted.length,
    found: wanted.length - missed.length,
    pagesWithoutMention: hasMention ? 0 : 1,
    pagesWronglyMarked: !hasMention && mentions.length > 0 ? [id] : [],
    mistakes: [
      ...wrong.map(({ mention }) => mistake('wrong', id, topic, mention)),
      ...missed.map((label) => mistake('missed', id, topic, label)),
    ],
  };
}

function verdictOn(mention: FoundMark, labels: readonly Label[]): Judged['verdict'] {
  const levels = labels.filter((label) => overlaps(label, mention)).map(({ level }) => level);
  if (levels.some((level) => MAY.has(level))) return 'right';
  return levels.includes('ambiguous') ? 'ignored' : 'wrong';
}

const mistake = (
  kind: Mistake['kind'],
  page: string,
  topic: string,
  { before, text, after }: Excerpt,
): Mistake => ({ kind, page, topic, before, text, after });
