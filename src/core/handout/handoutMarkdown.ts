import { claimAttribution } from '../story/claimAttribution';
import { compareStory } from '../story/compare';
import type { EventView } from '../story/eventView';
import type { Story } from '../story/makeStory';
import type { QuestionView, SideView } from '../story/questionView';
import { timeline } from '../story/timeline';
import type { HandoutWords } from './HandoutWords';

/**
 * A story as Markdown to paste elsewhere: what it is, its sources, what these do not tell alike, and
 * all events in order. Nothing is said without who says it and where.
 */
export function handoutMarkdown(story: Story, words: HandoutWords): string {
  const { title, asOf, summary } = story.pack;
  const { differ, toldDifferently, unclear, agree, answered } = compareStory(story);
  const questions = [...differ, ...toldDifferently, ...unclear, ...agree, ...answered];
  const sources = [...story.sources.values()];
  return [
    `# ${plain(title)}`,
    plain(words.date(asOf)),
    plain(summary),
    `## ${plain(words.headings.sources)}`,
    sources
      .map((source) => `- **${plain(words.place(source, []))}**: ${plain(words.citation(source))}`)
      .join('\n'),
    ...questions.map((question) => questionText(question, words)),
    `## ${plain(words.headings.timeline)}`,
    ...timeline(story).map((event) => eventText(event, words)),
    '',
  ].join('\n\n');
}

const questionText = ({ question, stands, sides }: QuestionView, words: HandoutWords): string =>
  [
    `## ${plain(words.stands[stands])}: ${plain(question)}\n`,
    ...sides.map((side) => sideText(side, words)),
  ].join('\n');

function sideText({ source, says, paragraphs, speakers }: SideView, words: HandoutWords): string {
  const where = words.place(source, paragraphs);
  if (says === null) return `- **${plain(where)}**: ${plain(words.silent)}`;
  const who = speakers.map(({ name }) => name).join(', ');
  return `- **${plain(where)}**: ${plain(says)}${who === '' ? '' : ` (${plain(who)})`}`;
}

function eventText({ title, text, when, statements, claims }: EventView, words: HandoutWords) {
  const says = text === null ? title : `${title}: ${text}`;
  const own = claimAttribution({ text: says, statements }, words);
  const told = [own, ...claims.map((claim) => claimAttribution(claim, words))];
  return [
    `### ${plain(words.when(when))}\n`,
    ...told.map((one) => one.split('\n').map(listed).join('\n')),
  ].join('\n');
}

/** What is said as an item, and each line on who says so as one below it. */
const listed = (line: string, index: number): string =>
  `${index === 0 ? '- ' : '  - '}${plain(line.replace(/^— /, ''))}`;

/** A text in which Markdown finds nothing to format: https://spec.commonmark.org/0.31.2/#backslash-escapes */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/^[#+-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
