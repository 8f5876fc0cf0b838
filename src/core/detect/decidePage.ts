import type { StoryNames } from '../names/StoryNames';
import type { Block } from './Block';
import { findStories, type ResolvedStories, resolveStories } from './resolveStories';
import { endsStep, type Steps } from './Steps';

/** As much of a page as decides what is a mention. */
export interface PageToDecide {
  /** BCP 47 tag of the document; empty where it does not say. */
  readonly lang: string;
  readonly title: string;
  /** Those with the letters of a name, and the headings, in the order of the page. */
  readonly blocks: readonly Block[];
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
): Steps<ResolvedStories> {
  const read: { readonly block: Block; readonly candidates: ReturnType<typeof findStories> }[] = [];
  for (const block of blocks) {
    read.push({ block, candidates: findStories(block.text, stories) });
    if (endsStep(read.length)) yield;
  }
  return yield* resolveStories({ lang, title, blocks: read }, stories, off);
}
