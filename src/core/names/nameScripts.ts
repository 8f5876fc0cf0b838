import { END_FIELDS, type Forms, type Lexicon } from './Lexicon';

/** How a name is written: of Japanese and Chinese, kana tell the former. */
export type Writing = 'Latn' | 'Cyrl' | 'Hang' | 'Kana' | 'Hani';

/** The first that a text holds a letter of decides. */
const WRITINGS: readonly (readonly [Writing, RegExp])[] = [
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Latn', /\p{Script=Latin}/u],
];

/** Which of `WRITINGS` a text has letters of, a bit each. */
const writingsIn = (text: string): number =>
  WRITINGS.reduce((bits, [, letters], at) => (letters.test(text) ? bits | (1 << at) : bits), 0);

const firstOf = (bits: number): Writing | null =>
  WRITINGS.find((_, at) => bits & (1 << at))?.[0] ?? null;

/** In which writings each topic is looked for, by the topic's id. */
export function nameScripts(lexicon: Lexicon): Map<string, Set<Writing>> {
  const writings = new Map<string, Set<Writing>>();
  const add = (topic: string, bits: number): void => {
    const writing = firstOf(bits);
    if (writing === null) return;
    writings.set(topic, (writings.get(topic) ?? new Set()).add(writing));
  };
  const atNode = writingsByNode(lexicon.forms);
  for (const [node, name] of ends(lexicon.forms)) {
    const rule = lexicon.names[name];
    if (rule && rule.kind !== 'other' && rule.kind !== 'word') {
      for (const bits of atNode.get(node) ?? []) add(rule.topic, bits);
    }
  }
  for (const { topic, sides } of lexicon.events) {
    // What has no name is told by those who take part: it is looked for where any of them is.
    for (const writing of sides.flatMap((side) => side.topics.map((one) => writings.get(one)))) {
      for (const one of writing ?? []) {
        writings.set(topic, (writings.get(topic) ?? new Set()).add(one));
      }
    }
  }
  return writings;
}

/** Node and name of each end of a form. */
function* ends({ firstEnds, ends }: Forms): Generator<readonly [node: number, name: number]> {
  for (const [node, first] of firstEnds.entries()) {
    const last = firstEnds[node + 1] ?? 0;
    for (let at = first; at < last; at += END_FIELDS) yield [node, ends[at] ?? 0];
  }
}

/** For each node, the writings of each form, or beginning of one, that leads to it. */
function writingsByNode({ words, firstEdges, labels, targets }: Forms): Map<number, Set<number>> {
  const ofWord = words.split('\n').map(writingsIn);
  const atNode = new Map([[0, new Set([0])]]);
  // Edges are in the order of their nodes and lead to higher ones only.
  for (const [node, first] of firstEdges.entries()) {
    const last = firstEdges[node + 1] ?? 0;
    for (let edge = first; edge < last; edge++) {
      const to = targets[edge] ?? 0;
      const there = atNode.get(to) ?? new Set();
      for (const bits of atNode.get(node) ?? []) {
        there.add(bits | (ofWord[(labels[edge] ?? 0) >> 1] ?? 0));
      }
      atNode.set(to, there);
    }
  }
  return atNode;
}
