import { COMMON_WORDS } from './commonWords';
import type { Finding } from './Finding';
import type { LexiconTopic } from './Lexicon';
import { openerLists } from './listUses';
import { nameReferences } from './nameReferences';
import type { Name, Names } from './namesSchema';
import { ALL_FORMS, patternFaults } from './patternFaults';
import { roleFaults } from './roleFaults';
import { withoutPatterns } from './withoutPatterns';
import type { Filled } from './withParts';
import { type WrittenForm, writtenForms } from './writtenForms';

/** A written form with the place where it stands. */
interface Located {
  readonly form: WrittenForm;
  readonly path: string;
  readonly topic: string;
  readonly name: Name;
}

/** The scan keeps a bit per token for its capitals. */
const MOST_TOKENS = 24;

/**
 * What the shape of `names.json` cannot say: everything that is wrong with it at once.
 *
 * @param filled the names with their parts put in, and what was wrong with these
 * @param topics the pack's; `null` where they could not be read
 * @param leftOut paths of entries that could not be read: nothing is said of what is in them
 */
export function checkNames(
  { names, findings }: Filled,
  topics: readonly LexiconTopic[] | null,
  leftOut: readonly string[] = [],
): Finding[] {
  const said = new Set(findings.map(({ path }) => path));
  const faults = [...findings, ...patternFaults(names).filter(({ path }) => !said.has(path))];
  const faulty = new Set(faults.map(({ path }) => path));
  const found = [
    ...nameReferences(names, topics),
    ...repeatedIds(names),
    ...(topics === null ? [] : roleFaults(names, topics)),
    ...missingNeeds(names),
    // Too many forms in all could fill all memory, written out.
    ...(faulty.has(ALL_FORMS) ? [] : checkForms(withoutPatterns(names, faulty))),
  ];
  return [...faults, ...found.filter(({ path }) => !faulty.has(path))].filter(
    ({ path }) => !leftOut.some((entry) => isWithin(path, entry)),
  );
}

const isWithin = (path: string, entry: string): boolean =>
  path.startsWith(entry) && /^(?:[.[]|$)/.test(path.slice(entry.length));

function checkForms(names: Names): Finding[] {
  const forms = locatedForms(names);
  return [
    ...openBraces(names),
    ...longOpeners(names),
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

/** A brace that is left open would be looked for as it stands, and never be met. */
const openBraces = ({ lists }: Names): Finding[] =>
  Object.entries(lists).flatMap(([id, { words }]) =>
    words.flatMap((pattern, w) =>
      writtenForms(pattern)
        .filter(({ text }) => /[{}]/.test(text))
        .slice(0, 1)
        .map(({ text }) => ({
          path: `lists.${id}.words[${w}]`,
          message: `“${text}” has a brace without its other half`,
        })),
    ),
  );

/** A first name is looked for in the one word before a surname. */
const longOpeners = (names: Names): Finding[] =>
  [...openerLists(names)].flatMap((id) =>
    (names.lists[id]?.words ?? []).flatMap((pattern, w) =>
      writtenForms(pattern)
        .filter(({ tokens }) => tokens.length > 1)
        .map(({ text }) => ({
          path: `lists.${id}.words[${w}]`,
          message: `“${text}” is more than one word, and would never be met; write one word`,
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
      return [{ path: `topics[${t}]`, message: `the id “${id}” is taken; give each name its own` }];
    }),
  );
}

/** A surname or a first name is many people’s: it says when it counts. */
const missingNeeds = ({ topics }: Names): Finding[] =>
  topics.flatMap(({ names }, t) =>
    names.flatMap(({ kind, needs }, n) =>
      (kind === 'short' || kind === 'given-name') && needs === undefined
        ? [
            {
              path: `topics[${t}].names[${n}]`,
              message: `is a ${kind} name, but counts wherever it stands; say under “needs” when, or make it “full”`,
            },
          ]
        : [],
    ),
  );

function checkForm({ form: { tokens, text }, path, name }: Located): Finding[] {
  const letters = tokens.map(({ folded }) => folded).join('');
  const found = (message: string): Finding[] => [{ path, message }];
  if (/^[^\p{L}\p{N}]*$/u.test(letters)) {
    return found(`“${text}” is empty: write the name, or take it out`);
  }
  if (/[{}]/.test(text)) return found(`“${text}” has a brace without its other half`);
  if (text.includes('|')) return found(`“${text}” has a bar outside of braces; write {one|other}`);
  if ([...letters].length === 1) {
    return found(`“${text}” is one letter, which is everywhere; write the whole name`);
  }
  if (tokens.length > MOST_TOKENS) {
    return found(`“${text}” has more than ${MOST_TOKENS} parts; write a shorter form`);
  }
  if (!name.needs && isCommonWord(tokens, name)) {
    return found(`“${text}” is a common word; say under “needs” when it counts as the name`);
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
          `“${located.form.text}” is claimed by “${owner.topic}” (${owner.path}) as well, both ` +
          'without a condition; give one of them “needs”',
      },
    ];
  });
}
