import type { Claim, Question, Source, Unknown } from '../pack/packSchema';
import { type ClaimView, claimView } from './claimView';
import type { Story } from './makeStory';
import { type QuestionView, questionView } from './questionView';

/** How the sources stand to each other, on one card or in the whole story. */
export interface Comparison {
  readonly claims: readonly ClaimView[];
  readonly agree: readonly QuestionView[];
  readonly differ: readonly QuestionView[];
  /** The same answer with another emphasis or detail. */
  readonly toldDifferently: readonly QuestionView[];
  readonly unclear: readonly QuestionView[];
  /** What one source alone answers. */
  readonly answered: readonly QuestionView[];
  /** For each source what it alone tells; what it tells differently stands under `differ`. */
  readonly onlyHere: readonly OnlyHere[];
  /** What no source says. */
  readonly neitherSays: readonly Unknown[];
  readonly counts: Counts;
}

interface OnlyHere {
  readonly source: Source;
  readonly claims: readonly ClaimView[];
}

interface Counts {
  readonly claims: number;
  /** Claims by status; the three add up to `claims`. */
  readonly shared: number;
  readonly only: number;
  readonly differ: number;
  readonly questions: number;
  readonly neitherSays: number;
}

/** Compares the sources over the whole story. */
export const compareStory = (story: Story): Comparison =>
  compare(story, story.pack.claims, story.pack.questions, story.pack.unknowns);

/**
 * Compares the sources over some claims.
 *
 * @param claims what is told; the questions are those that these claims answer
 * @param unknowns what no source says about it
 */
export const compareClaims = (
  story: Story,
  claims: readonly Claim[],
  unknowns: readonly Unknown[],
): Comparison => compare(story, claims, questionsOn(story, claims), unknowns);

/** What the sources do not tell alike, the weightier first: they differ, or tell it differently. */
export const differencesOf = ({ differ, toldDifferently }: Comparison): readonly QuestionView[] => [
  ...differ,
  ...toldDifferently,
];

/** The questions that any of `claims` answers, in the pack's order. */
export function questionsOn(story: Story, claims: readonly Claim[]): Question[] {
  const touched = new Set(claims.flatMap(({ id }) => story.questionsOf.get(id) ?? []));
  return story.pack.questions.filter((question) => touched.has(question));
}

function compare(
  story: Story,
  claims: readonly Claim[],
  questions: readonly Question[],
  neitherSays: readonly Unknown[],
): Comparison {
  const views = claims.map((claim) => claimView(story, claim));
  const having = (kind: ClaimView['status']['kind']) =>
    views.filter(({ status }) => status.kind === kind);
  const standing = (stands: Question['stands']) =>
    questions.filter((one) => one.stands === stands).map((one) => questionView(story, one));
  return {
    claims: views,
    agree: standing('agree'),
    differ: standing('differ'),
    toldDifferently: standing('told-differently'),
    unclear: standing('unclear'),
    answered: standing('answered'),
    onlyHere: [...story.sources.values()].map((source) => ({
      source,
      claims: having('only').filter(({ status }) => status.sources.includes(source)),
    })),
    neitherSays,
    counts: {
      claims: views.length,
      shared: having('shared').length,
      only: having('only').length,
      differ: having('differ').length,
      questions: questions.length,
      neitherSays: neitherSays.length,
    },
  };
}
