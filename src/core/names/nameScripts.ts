import { EDGE_FIELDS, END_FIELDS, type Forms, type Lexicon } from './Lexicon';
import { unpackRows } from './packRows';

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
function* ends(forms: Forms): Generator<readonly [node: number, name: number]> {
  const ends = unpackRows(forms.ends, END_FIELDS);
  for (let at = 0; at < ends.length; at += END_FIELDS) yield [ends[at] ?? 0, ends[at + 1] ?? 0];
}

/** For each node, the writings of each form, or beginning of one, that leads to it. */
function writingsByNode({ words, edges: packed }: Forms): Map<number, Set<number>> {
  const edges = unpackRows(packed, EDGE_FIELDS);
  const ofWord = words.split('\n').map(writingsIn);
  const atNode = new Map([[0, new Set([0])]]);
  // Edges are in the order of their nodes and lead to higher ones only.
  for (let at = 0; at < edges.length; at += EDGE_FIELDS) {
    const [from = 0, label = 0, to = 0] = edges.slice(at, at + EDGE_FIELDS);
    const there = atNode.get(to) ?? new Set();
    for (const bits of atNode.get(from) ?? []) there.add(bits | (ofWord[label >> 1] ?? 0));
    atNode.set(to, there);
  }
  return atNode;
}
