import type { StoryNames } from '../names/StoryNames';
import { fullId } from '../pack/fullId';
import type { Block } from './Block';
import type { Candidate } from './Candidate';
import { find } from './find';
import { inPageOrder } from './inPageOrder';
import type { Mention } from './Mention';
import type { Page } from './PageView';
import { resolveInSteps } from './resolve';
import { endsStep, type Steps } from './Steps';
import type { ScanMatch } from './scan';

/** A candidate with the story whose name it may be: an index into the list of them. */
export interface StoryCandidate extends Candidate {
  readonly story: number;
}

/** A page as it was read for several stories. */
export interface StoriesPage extends Omit<Page, 'blocks'> {
  readonly blocks: readonly {
    readonly block: Block;
    readonly candidates: readonly StoryCandidate[];
  }[];
}

/** What a page has of several stories. */
export interface ResolvedStories {
  /**
   * In the order of the page, by full ids of topics. Where two stories know the same name, or one a
   * part of what another knows, the longer comes first of those that begin alike.
   */
  readonly mentions: readonly Mention[];
  /** The stories that the page is about, by the ids of their packs. */
  readonly about: readonly string[];
}

/**
 * Finds everything that any story knows in a text: what `find` gives for each, by start.
 *
 * @param letters for each story where the letters of its forms stand in the text, if that is known
 */
export function findStories(
  text: string,
  stories: readonly StoryNames[],
  letters?: readonly (readonly ScanMatch[])[],
): StoryCandidate[] {
  const found = stories.flatMap(({ lexicon }, story) =>
    find(text, lexicon, letters?.[story]).map((candidate) => ({ ...candidate, story })),
  );
  return stories.length > 1 ? found.sort((a, b) => a.start - b.start) : found;
}

/**
 * Decides for each story by itself which of its candidates are mentions: what another story knows is
 * neither evidence nor in the way.
 *
 * @param off what the visitor does not want: ids of stories, and full ids of topics
 */
export function* resolveStories(
  page: StoriesPage,
  stories: readonly StoryNames[],
  off: ReadonlySet<string>,
): Steps<ResolvedStories> {
  const all: Mention[] = [];
  const about: string[] = [];
  for (const [story, { pack, lexicon }] of stories.entries()) {
    const own = stories.length === 1 ? page : yield* pageOf(page, story);
    // One text for all mentions of a topic: there may be tens of thousands.
    const called = new Map(lexicon.topics.map(({ id }) => [id, fullId(pack, id)]));
    const nameOf = (topic: string): string => called.get(topic) ?? fullId(pack, topic);
    const isOn = (topic: string): boolean => !(off.has(pack) || off.has(nameOf(topic)));
    const { mentions, relevant } = yield* resolveInSteps(own, lexicon, { isOn });
    for (const mention of mentions) {
      all.push({ ...mention, topic: nameOf(mention.topic) });
      if (endsStep(all.length)) yield;
    }
    if (relevant) about.push(pack);
  }
  if (stories.length === 1) return { mentions: all, about };
  const mentions = yield* inPageOrder(all, (a, b) => a.start - b.start || b.end - a.end);
  return { mentions, about };
}

/** The page with the candidates of one story. */
function* pageOf({ blocks, ...page }: StoriesPage, story: number): Steps<Page> {
  const own: Page['blocks'][number][] = [];
  for (const { block, candidates } of blocks) {
    own.push({ block, candidates: candidates.filter((candidate) => candidate.story === story) });
    if (endsStep(own.length)) yield;
  }
  return { ...page, blocks: own };
}
