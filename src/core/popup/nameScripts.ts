import { END_FIELDS, type Lexicon } from '../detect/Lexicon';

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

const writingOf = (text: string): Writing | null =>
  WRITINGS.find(([, letters]) => letters.test(text))?.[0] ?? null;

/** In which writings each topic is looked for, by the topic's id. */
export function nameScripts(lexicon: Lexicon): Map<string, Set<Writing>> {
  const writings = new Map<string, Set<Writing>>();
  const add = (topic: string, text: string): void => {
    const writing = writingOf(text);
    if (writing === null) return;
    writings.set(topic, (writings.get(topic) ?? new Set()).add(writing));
  };
  for (const [node, name] of ends(lexicon)) {
    const rule = lexicon.names[name];
    if (rule && rule.kind !== 'other' && rule.kind !== 'word') {
      add(rule.topic, formAt(lexicon, node));
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
function* ends({ ends }: Lexicon): Generator<readonly [node: number, name: number]> {
  for (let at = 0; at < ends.length; at += END_FIELDS) yield [ends[at] ?? 0, ends[at + 1] ?? 0];
}

/** The form that ends at `node`, its tokens run together. */
function formAt({ words, edges }: Lexicon, node: number): string {
  const all = words.split('\n');
  let form = '';
  for (let at = node; at > 0; at = edges[2 * at - 2] ?? 0) {
    form = `${all[(edges[2 * at - 1] ?? 0) >> 1] ?? ''}${form}`;
  }
  return form;
}
