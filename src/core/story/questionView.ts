import type { Question, Side, Source, Speaker } from '../pack/packSchema';
import { type StatementView, statementViews } from './claimView';
import { entry, type Story } from './makeStory';

/** One source's side of a question. */
export interface SideView {
  readonly source: Source;
  /** What it says; `null` where it does not say. */
  readonly says: string | null;
  /** Where it says so, in ascending order. */
  readonly paragraphs: readonly number[];
  /** Who says so there; an article's own voice after the others, and once however often it speaks. */
  readonly speakers: readonly Speaker[];
}

/** A question with every source's side, in the order of the sources. */
export interface QuestionView {
  readonly id: string;
  readonly question: string;
  readonly stands: Question['stands'];
  readonly note: string | null;
  readonly sides: readonly SideView[];
}

/** The question as card and popup show it, its sides next to each other. */
export const questionView = (story: Story, question: Question): QuestionView => ({
  id: question.id,
  question: question.question,
  stands: question.stands,
  note: question.note ?? null,
  sides: [...story.sources.values()].flatMap((source) =>
    question.sides
      .filter((side) => side.source === source.id)
      .map((side) => sideView(story, source, side)),
  ),
});

function sideView(story: Story, source: Source, side: Side): SideView {
  if ('silent' in side) return { source, says: null, paragraphs: [], speakers: [] };
  const statements = side.claims
    .flatMap((id) => statementViews(story, entry(story.claims, id).statements))
    .filter((statement) => statement.source === source);
  const paragraphs =
    side.paragraphs ?? unique(statements.flatMap((one) => one.paragraphs)).sort((a, b) => a - b);
  const meant = statements.filter((one) => one.paragraphs.some((p) => paragraphs.includes(p)));
  return { source, says: side.says, paragraphs, speakers: ownVoiceLast(meant) };
}

function ownVoiceLast(statements: readonly StatementView[]): Speaker[] {
  const speakers = unique(statements.map(({ speaker }) => speaker));
  const isOwn = ({ kind }: Speaker) => kind === 'own-voice';
  return [...speakers.filter((one) => !isOwn(one)), ...speakers.filter(isOwn).slice(0, 1)];
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
