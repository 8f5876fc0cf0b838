import { COMMON_WORDS } from './commonWords';
import type { LexiconTopic } from './Lexicon';
import { contextLists, neighbourLists, openerLists, pageLists } from './listUses';
import type { Name, Names } from './namesSchema';
import { countForms, type WrittenForm, writtenForms } from './writtenForms';

/** A problem without its file. */
interface Finding {
  readonly path: string;
  readonly message: string;
}

/** A written form with the place where it stands. */
interface Located {
  readonly form: WrittenForm;
  readonly path: string;
  readonly topic: string;
  readonly name: Name;
}

/** The scan keeps a bit per token for its capitals. */
const MOST_TOKENS = 24;

/** Written out they are data that each page with a mention loads. */
const MOST_FORMS = 1000;

/** What the shape of `names.json` cannot say: everything that is wrong with it at once. */
export function checkNames(names: Names, topics: readonly LexiconTopic[]): Finding[] {
  const tooMany = tooManyForms(names);
  if (tooMany.length > 0) return tooMany;
  const forms = locatedForms(names);
  return [
    ...unknownTopics(names, topics),
    ...unknownLists(names),
    ...longOpeners(names),
    ...repeatedIds(names),
    ...forms.flatMap(checkForm),
    ...claimedTwice(forms),
  ];
}

function locatedForms(names: Names): Located[] {
  return names.topics.flatMap(({ topic, names: entries }, t) =>
    entries.flatMap((name, n) =>
      name.written.flatMap((written, w) =>
        writtenForms(written).map((form) => ({
          form,
          topic,
          name,
          path: `topics[${t}].names[${n}].written[${w}]`,
        })),
      ),
    ),
  );
}

/** Patterns that stand for so many forms that writing them out would not end. */
function tooManyForms({ topics, lists }: Names): Finding[] {
  const patterns = [
    ...Object.entries(lists).map(([id, { words }]) => ({ path: `lists.${id}.words`, words })),
    ...topics.flatMap(({ names, others = [] }, t) => [
      ...names.map(({ written }, n) => ({
        path: `topics[${t}].names[${n}].written`,
        words: written,
      })),
      ...others.map(({ written }, n) => ({
        path: `topics[${t}].others[${n}].written`,
        words: written,
      })),
    ]),
  ];
  return patterns.flatMap(({ path, words }) =>
    words.flatMap((pattern, w) =>
      countForms(pattern) > MOST_FORMS
        ? [
            {
              path: `${path}[${w}]`,
              message: `stands for more than ${MOST_FORMS} forms; write fewer`,
            },
          ]
        : [],
    ),
  );
}

function unknownTopics(names: Names, topics: readonly LexiconTopic[]): Finding[] {
  const known = new Set(topics.map(({ id }) => id));
  const used = [
    ...names.topics.flatMap(({ topic, names: entries }, t) => [
      { path: `topics[${t}].topic`, topic },
      ...entries.flatMap(({ sharedWith = [], needs = [] }, n) => [
        ...sharedWith.map((id) => ({ path: `topics[${t}].names[${n}].sharedWith`, topic: id })),
        ...needs.flatMap((need) =>
          'topic' in need ? [{ path: `topics[${t}].names[${n}].needs`, topic: need.topic }] : [],
        ),
      ]),
    ]),
    ...names.events.flatMap(({ topic, sides }, e) => [
      { path: `events[${e}].topic`, topic },
      ...sides.flatMap((side) =>
        side.topics.map((id) => ({ path: `events[${e}].sides`, topic: id })),
      ),
    ]),
    ...names.story.flatMap((terms, s) =>
      terms.flatMap((term) => (term.startsWith('#') ? [] : [{ path: `story[${s}]`, topic: term }])),
    ),
  ];
  return used
    .filter(({ topic }) => !known.has(topic))
    .map(({ path, topic }) => ({
      path,
      message: `there is no topic "${topic}" in the pack; write the id of one of topics.json`,
    }));
}

function unknownLists(names: Names): Finding[] {
  const uses = [pageLists, contextLists, neighbourLists, openerLists];
  return [...new Set(uses.flatMap((lists) => [...lists(names)]))]
    .filter((list) => !(list in names.lists))
    .map((list) => ({
      path: 'lists',
      message: `there is no list "${list}"; add it, or correct its use`,
    }));
}

/** A first name is looked for in the one word before a surname. */
const longOpeners = (names: Names): Finding[] =>
  [...openerLists(names)].flatMap((id) =>
    (names.lists[id]?.words ?? []).flatMap((pattern, w) =>
      writtenForms(pattern)
        .filter(({ tokens }) => tokens.length > 1)
        .map(({ text }) => ({
          path: `lists.${id}.words[${w}]`,
          message: `"${text}" is more than one word, and would never be met; write one word`,
        })),
    ),
  );

function repeatedIds({ topics }: Names): Finding[] {
  const seen = new Set<string>();
  return topics.flatMap(({ names, others = [] }, t) =>
    [...names, ...others].flatMap(({ id }) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [{ path: `topics[${t}]`, message: `the id "${id}" is taken; give each name its own` }];
    }),
  );
}

function checkForm({ form: { tokens, text }, path, name }: Located): Finding[] {
  const letters = tokens.map(({ folded }) => folded).join('');
  const found = (message: string): Finding[] => [{ path, message }];
  if (/^[^\p{L}\p{N}]*$/u.test(letters)) {
    return found(`"${text}" is empty: write the name, or take it out`);
  }
  if (/[{}|]/.test(text)) return found(`"${text}" has a brace without its other half`);
  if (/[<>]/.test(text)) return found(`"${text}" uses a part that "parts" does not have`);
  if ([...letters].length === 1) {
    return found(`"${text}" is one letter, which is everywhere; write the whole name`);
  }
  if (tokens.length > MOST_TOKENS) {
    return found(`"${text}" has more than ${MOST_TOKENS} parts; write a shorter form`);
  }
  if (!name.needs && isCommonWord(tokens, name)) {
    return found(`"${text}" is a common word; say under "needs" when it counts as the name`);
  }
  return [];
}

/** One word that is in every text, or that is written as an ordinary word here. */
function isCommonWord([word, ...more]: WrittenForm['tokens'], name: Name): boolean {
  if (!word || more.length > 0) return false;
  if (COMMON_WORDS.has(word.folded)) return true;
  return /^[a-z]/.test(word.folded) && !word.capital && name.case !== 'capital';
}

function claimedTwice(forms: readonly Located[]): Finding[] {
  const owners = new Map<string, Located>();
  return forms.flatMap((located) => {
    if (located.name.needs) return [];
    const spelled = located.form.tokens.map(({ folded }) => folded).join(' ');
    const owner = owners.get(spelled);
    if (!owner) owners.set(spelled, located);
    if (!owner || owner.topic === located.topic) return [];
    return [
      {
        path: located.path,
        message:
          `"${located.form.text}" is claimed by "${owner.topic}" (${owner.path}) as well, both ` +
          'without a condition; give one of them "needs"',
      },
    ];
  });
}
