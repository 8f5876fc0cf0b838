import { accentsOf } from './accents';
import { type Lexicon, type LexiconName, type NeighbourList, NO_CAPITALS } from './Lexicon';
import { needsLists, neighbourLists } from './listUses';
import type { ParsedNames } from './parseNames';
import type { LetterCase, Name } from './schema';
import { type WrittenForm, writtenForms } from './writtenForms';

/** A tree of tokens that grows form by form. */
class FormTree {
  readonly edges: number[] = [];
  readonly accents: string[] = [''];
  readonly #words = new Map<string, number>();
  readonly #children = new Map<string, number>();
  readonly #ends = new Map<string, number[]>();

  get words(): string {
    return [...this.#words.keys()].join('\n');
  }

  get ends(): number[] {
    return [...this.#ends.values()].sort(([a = 0], [b = 0]) => a - b).flat();
  }

  add(form: WrittenForm, name: number, letterCase: LetterCase): void {
    let node = 0;
    for (const { folded, open } of form.tokens) node = this.#child(node, folded, open);
    const accents = this.#accents(accentsOf(form.text));
    const end = [node, name, capitalsOf(form, letterCase), accents];
    this.#ends.set(end.join(), end);
  }

  #child(node: number, word: string, open: boolean): number {
    const label = this.#word(word) * 2 + (open ? 1 : 0);
    const key = `${node},${label}`;
    const known = this.#children.get(key);
    if (known !== undefined) return known;
    this.edges.push(node, label);
    const child = this.edges.length / 2;
    this.#children.set(key, child);
    return child;
  }

  #word(word: string): number {
    const known = this.#words.get(word);
    if (known !== undefined) return known;
    this.#words.set(word, this.#words.size);
    return this.#words.size - 1;
  }

  #accents(accents: string): number {
    const known = this.accents.indexOf(accents);
    return known < 0 ? this.accents.push(accents) - 1 : known;
  }
}

function capitalsOf({ tokens }: WrittenForm, letterCase: LetterCase): number {
  if (letterCase === 'any') return 0;
  if (letterCase === 'lower') return NO_CAPITALS;
  return tokens.reduce((bits, { capital }, at) => (capital ? bits | (1 << at) : bits), 0);
}

const defaultCase = (kind: Name['kind']): LetterCase =>
  kind === 'full' || kind === 'title' ? 'any' : 'capital';

/** A name as candidates need it: without its forms, which are in the tree. */
const ruleOf = (topic: string, name: Name): LexiconName => {
  const { written, case: letterCase, ...rule } = name;
  return { ...rule, topic };
};

/**
 * Makes the compact data that pages are searched with.
 *
 * @param parsed what `parseNames` accepted
 */
export function compileNames(parsed: ParsedNames): Lexicon {
  const { names: file, topics } = parsed;
  const tree = new FormTree();
  const names: LexiconName[] = [];
  const add = (rule: LexiconName, written: readonly string[], letterCase: LetterCase): void => {
    const name = names.push(rule) - 1;
    for (const pattern of written) {
      for (const form of writtenForms(pattern)) tree.add(form, name, letterCase);
    }
  };
  for (const { topic, names: entries, others = [] } of file.topics) {
    for (const name of entries) {
      add(ruleOf(topic, name), name.written, name.case ?? defaultCase(name.kind));
    }
    for (const { id, written, case: letterCase, aside } of others) {
      add({ id, topic, kind: 'other', aside }, written, letterCase ?? 'any');
    }
  }
  for (const id of needsLists(file)) {
    const list = file.lists[id];
    if (list) add({ id, topic: '', kind: 'word' }, list.words, list.case ?? 'any');
  }
  const neighbours: Record<string, NeighbourList> = {};
  for (const id of neighbourLists(file)) {
    const list = file.lists[id];
    const forms = new Set(list?.words.flatMap(writtenForms).map(foldedForm));
    neighbours[id] = {
      forms: [...forms].join('\n'),
      capital: list?.case === 'capital',
      aside: list?.aside === true,
    };
  }
  return {
    words: tree.words,
    edges: tree.edges,
    ends: tree.ends,
    accents: tree.accents,
    names,
    neighbours,
    topics,
    events: file.events,
    story: file.story,
  };
}

const foldedForm = ({ tokens }: WrittenForm): string =>
  tokens.map(({ folded }) => folded).join(' ');
