import type { StoryNames } from '../names/StoryNames';
import type { Block } from './Block';
import { edgesNear } from './edgesNear';
import { lettersIn } from './find';
import {
  findStories,
  type ResolvedStories,
  resolveStories,
  type StoryCandidate,
} from './resolveStories';
import { endsStep, type Steps } from './Steps';

/** A block as it is asked about. */
export interface AskedBlock extends Block {
  /**
   * Of one that is asked about for the first time: where in it elements begin or end that may part it
   * (ascending UTF-16 offsets). Whether they do is their style's, which is dear to ask for.
   */
  readonly edges?: readonly number[] | undefined;
}

/** As much of a page as decides what is a mention. */
export interface PageToDecide {
  /** BCP 47 tag of the document; empty where it does not say. */
  readonly lang: string;
  readonly title: string;
  /** Those in which a name may stand, and the headings, in the order of the page. */
  readonly blocks: readonly AskedBlock[];
}

/** A block in which the letters of a name stand, of those that were asked about for the first time. */
export interface NamedBlock {
  /** An index into the blocks. */
  readonly block: number;
  /** Which of its edges are near such letters: where one parts the block, it is to be asked anew. */
  readonly near: readonly number[];
}

/**
 * What a page has of several stories, and what of it matters. Blocks that were asked about for the first
 * time, and are neither named nor headings, are left out: the mentions are numbered without them.
 */
export interface DecidedPage extends ResolvedStories {
  readonly named: readonly NamedBlock[];
}

/**
 * Finds the names in a page's blocks, and decides with all of them in view which are mentions.
 *
 * @param off what the visitor does not want: ids of stories, and full ids of topics
 */
export function* decidePage(
  { lang, title, blocks }: PageToDecide,
  stories: readonly StoryNames[],
  off: ReadonlySet<string>,
): Steps<DecidedPage> {
  const read: { readonly block: Block; readonly candidates: readonly StoryCandidate[] }[] = [];
  const named: NamedBlock[] = [];
  for (const [at, block] of blocks.entries()) {
    const letters = stories.map(({ lexicon }) => lettersIn(block.text, lexicon));
    const { edges } = block;
    const all = edges ? letters.flat().sort((a, b) => a.start - b.start) : [];
    const isNamed = all.length > 0;
    if (edges && isNamed) named.push({ block: at, near: edgesNear(edges, all) });
    if (!edges || isNamed || block.kind === 'heading') {
      read.push({ block, candidates: findStories(block.text, stories, letters) });
    }
    if (endsStep(at)) yield;
  }
  return { ...(yield* resolveStories({ lang, title, blocks: read }, stories, off)), named };
}
