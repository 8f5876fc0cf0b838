import { accentsOf } from './accents';
import { beginningsOf } from './beginnings';
import { FormGraph } from './FormGraph';
import { type Lexicon, type LexiconName, type NeighbourList, NO_CAPITALS } from './Lexicon';
import { contextLists, neighbourLists, pageLists, tellingLists } from './listUses';
import type { ParsedNames } from './parseNames';
import type { LetterCase, Name } from './schema';
import { type FormToken, type WrittenForm, writtenForms } from './writtenForms';

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
  const forms = new FormGraph();
  const context = new FormGraph();
  const sought: (readonly FormToken[])[] = [];
  const names: LexiconName[] = [];
  const add = (
    rule: LexiconName,
    written: readonly string[],
    letterCase: LetterCase,
    graph = forms,
  ): void => {
    const name = names.push(rule) - 1;
    for (const pattern of written) {
      for (const form of writtenForms(pattern)) {
        const capitals = capitalsOf(form, letterCase);
        graph.add(form.tokens, { name, capitals, accents: accentsOf(form.text) });
        if (graph === forms) sought.push(form.tokens);
      }
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
  const telling = tellingLists(file);
  const addList = (id: string, graph: FormGraph): void => {
    const list = file.lists[id];
    const rule: LexiconName = { id, topic: '', kind: 'word' };
    const told: LexiconName = telling.has(id) ? { ...rule, tells: true } : rule;
    if (list) add(told, list.words, list.case ?? 'any', graph);
  };
  for (const id of pageLists(file)) addList(id, forms);
  for (const id of contextLists(file)) addList(id, context);
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
    forms: { ...forms.packed(), beginnings: beginningsOf(sought) },
    context: { ...context.packed(), beginnings: '' },
    names,
    neighbours,
    topics,
    events: file.events,
    story: file.story,
  };
}

const foldedForm = ({ tokens }: WrittenForm): string =>
  tokens.map(({ folded }) => folded).join(' ');
