import type { Candidate } from '../detect/Candidate';
import { find } from '../detect/find';
import type { ReadBlock } from '../detect/PageView';
import { resolve } from '../detect/resolve';
import type { Lexicon } from '../names/Lexicon';
import type { Claim, Pack, Topic } from '../pack/packSchema';

/** A text of the sample with what is known of it. */
export interface SampleParagraph {
  readonly text: string;
  readonly candidates: readonly Candidate[];
}

export interface Passage extends SampleParagraph {
  readonly claim: Claim;
}

/** A page to try the settings on: claims of the story, so that it says nothing of its own. */
export interface SamplePage {
  readonly language: string;
  readonly title: SampleParagraph;
  readonly passages: readonly Passage[];
}

/** A topic that makes a page relevant tells more about the settings than one that does not. */
const WEIGHT: Record<Topic['role'], number> = { trigger: 2, supporting: 1, card: 0 };

/**
 * A page of up to `count` claims that together name as many topics as possible: each time the one
 * that adds most, of equals the first in the pack. Topics that are off by default do not count.
 *
 * @param weight what a topic of each role adds
 */
export function makeSamplePage(
  pack: Pack,
  lexicon: Lexicon,
  count: number,
  weight = WEIGHT,
): SamplePage {
  const weights = new Map(pack.topics.map(({ id, role, on }) => [id, on ? weight[role] : 0]));
  const all = pack.claims.map((claim) => {
    const passage = { ...read(claim.text, lexicon), claim };
    return { passage, topics: topicsIn(passage, pack.language, lexicon) };
  });
  const passages: Passage[] = [];
  const named = new Set<string>();
  const gain = (topics: ReadonlySet<string>): number =>
    [...topics].reduce((sum, id) => sum + (named.has(id) ? 0 : (weights.get(id) ?? 0)), 0);
  for (let left = count; left > 0; left--) {
    const [best] = all
      .filter(({ passage }) => !passages.includes(passage))
      .sort((a, b) => gain(b.topics) - gain(a.topics));
    if (best === undefined || gain(best.topics) === 0) break;
    passages.push(best.passage);
    for (const topic of best.topics) named.add(topic);
  }
  return { language: pack.language, title: read(pack.title, lexicon), passages };
}

/** A page of all claims of the story, in their order. */
export const makeWholePage = (pack: Pack, lexicon: Lexicon): SamplePage => ({
  language: pack.language,
  title: read(pack.title, lexicon),
  passages: pack.claims.map((claim) => ({ ...read(claim.text, lexicon), claim })),
});

const read = (text: string, lexicon: Lexicon): SampleParagraph => ({
  text,
  candidates: find(text, lexicon),
});

/** A text as one block of a page. */
export const blockOf = (
  { text, candidates }: SampleParagraph,
  lang: string,
  kind: 'heading' | 'paragraph',
): ReadBlock => ({ block: { text, kind, lang }, candidates });

/** The topics that a text names when it stands alone. */
function topicsIn(text: SampleParagraph, lang: string, lexicon: Lexicon): ReadonlySet<string> {
  const page = { lang, title: '', blocks: [blockOf(text, lang, 'paragraph')] };
  return new Set(resolve(page, lexicon, { isOn: () => true }).mentions.map(({ topic }) => topic));
}
