import type { Lexicon } from '../names/Lexicon';
import { findEvents } from './findEvents';
import { inPageOrder } from './inPageOrder';
import type { Mention } from './Mention';
import { NameResolver } from './NameResolver';
import { type Page, PageView, TITLE } from './PageView';
import { type Steps, takeAll } from './Steps';

export interface ResolveOptions {
  /**
   * Whether the visitor wants a topic, by its own id: one that is off is not returned, but still
   * evidence for others.
   */
  isOn(topic: string): boolean;
}

export interface Resolved {
  /** In the order of the page, without overlaps between two topics' names. */
  readonly mentions: readonly Mention[];
  /** Whether the page is about the story, so that its supporting names are mentions too. */
  readonly relevant: boolean;
}

/**
 * Decides which candidates are mentions, with the whole page in view. It keeps nothing from one
 * call to the next: call it again when blocks were added. The cost is that of the candidates.
 */
export const resolve = (page: Page, lexicon: Lexicon, options: ResolveOptions): Resolved =>
  takeAll(resolveInSteps(page, lexicon, options));

/** The same step by step: thousands of names take longer than others may be kept waiting. */
export function* resolveInSteps(
  page: Page,
  lexicon: Lexicon,
  { isOn }: ResolveOptions,
): Steps<Resolved> {
  const view = new PageView();
  yield* view.read(page, lexicon);
  const names = new NameResolver(view, lexicon);
  yield* names.decide();
  const events = yield* findEvents(view, names, lexicon);
  const named = yield* names.mentions();
  const all = [...named, ...events].filter(({ block, topic }) => block > TITLE && isOn(topic));
  yield;
  const relevant = isAboutStory(all, view, lexicon);
  const supporting = new Set(
    lexicon.topics.flatMap(({ id, role }) => (role === 'trigger' ? [] : [id])),
  );
  const told = all.filter(({ topic }) => relevant || !supporting.has(topic));
  yield;
  const mentions = yield* inPageOrder(told, (a, b) => a.start - b.start);
  return { mentions, relevant };
}

/** Whether all terms of one of the lexicon's rows are there. */
function isAboutStory(mentions: readonly Mention[], view: PageView, { story }: Lexicon): boolean {
  const topics = new Set(mentions.map(({ topic }) => topic));
  const holds = (term: string): boolean =>
    term.startsWith('#') ? view.words(term.slice(1)).size > 0 : topics.has(term);
  return story.some((terms) => terms.every(holds));
}
