import { accentsOf } from '../text/accents';
import { Dawg } from './Dawg';
import { type Lexicon, type LexiconName, type NeighbourList, NO_CAPITALS } from './Lexicon';
import { LANGUAGE } from './language/LANGUAGE';
import { contextLists, neighbourLists, pageLists, tellingLists } from './listUses';
import type { Gender, LetterCase, Name, Names } from './namesSchema';
import type { ParsedNames } from './parseNames';
import { startPattern } from './startPattern';
import { type FormToken, type WrittenForm, writtenForms } from './writtenForms';

function capitalsOf({ tokens }: WrittenForm, letterCase: LetterCase): number {
  if (letterCase === 'any') return 0;
  if (letterCase === 'lower') return NO_CAPITALS;
  return tokens.reduce((bits, { capital }, at) => (capital ? bits | (1 << at) : bits), 0);
}

const defaultCase = (kind: Name['kind']): LetterCase =>
  kind === 'full' || kind === 'title' ? 'any' : 'capital';

/**
 * A name as candidates need it: without its forms, which are in the tree.
 *
 * @param initials the topic's, from all of its names
 */
const ruleOf = (
  { topic, gender }: Names['topics'][number],
  name: Name,
  initials: readonly string[],
): LexiconName => {
  const { written, case: letterCase, ...rule } = name;
  const isPerson = gender !== undefined;
  return {
    ...rule,
    topic,
    ...(usesInitials(name) && { initials }),
    ...(isPerson && { isPerson }),
  };
};

const usesInitials = ({ kind, unless }: Name): boolean => kind === 'short' && unless !== undefined;

/** The letters that full names begin with. */
const initialsOf = (names: readonly Name[]): string[] => {
  const forms = names.filter(({ kind }) => kind === 'full').flatMap(({ written }) => written);
  const letters = forms
    .flatMap(writtenForms)
    .map(({ tokens }) => tokens[0]?.folded.charAt(0) ?? '');
  return [...new Set(letters)];
};

/**
 * Makes the compact data that pages are searched with.
 *
 * @param parsed what `parseNames` accepted
 */
export function compileNames(parsed: ParsedNames): Lexicon {
  const { names: file, topics } = parsed;
  const forms = new Dawg();
  const context = new Dawg();
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
  for (const one of file.topics) {
    const { topic, names: entries, others = [] } = one;
    const initials = entries.some(usesInitials) ? initialsOf(entries) : [];
    for (const name of entries) {
      const rule = ruleOf(one, name, initials);
      add(rule, name.written, name.case ?? defaultCase(name.kind));
    }
    for (const { id, written, case: letterCase, gender, halfWeight } of others) {
      add({ id, topic, kind: 'other', gender, halfWeight }, written, letterCase ?? 'any');
    }
  }
  const telling = tellingLists(file);
  const addList = (id: string, graph: Dawg): void => {
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
      halfWeight: list?.halfWeight === true,
      ...(list?.gender && { gender: list.gender }),
      ...(list?.languages && { languages: list.languages }),
    };
  }
  return {
    forms: { ...forms.packed(), startPattern: startPattern(sought) },
    context: { ...context.packed(), startPattern: '' },
    names,
    neighbours,
    topics: topics.map((topic) => ({ ...topic, ...genderOf(topic.id, file) })),
    events: file.events,
    story: storyRows(file, topics),
    language: { ...LANGUAGE, openers: [LANGUAGE.openers, ...openersOf(file)].join(' ') },
  };
}

/** What makes a page relevant: by default any one trigger. */
const storyRows = ({ story = [] }: Names, topics: ParsedNames['topics']): Lexicon['story'] =>
  story.length > 0 ? story : topics.flatMap(({ id, role }) => (role === 'trigger' ? [[id]] : []));

/** Folded words of the pack that are no first names. */
const openersOf = ({ noFirstNames, lists }: Names): string[] =>
  noFirstNames === undefined
    ? []
    : (lists[noFirstNames]?.words ?? []).flatMap(writtenForms).map(foldedForm);

const genderOf = (topic: string, { topics }: Names): { gender?: Gender } => {
  const gender = topics.find((one) => one.topic === topic)?.gender;
  return gender ? { gender } : {};
};

const foldedForm = ({ tokens }: WrittenForm): string =>
  tokens.map(({ folded }) => folded).join(' ');
