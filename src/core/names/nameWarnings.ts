import type { Problem } from '../pack/Problem';
import { allWritten } from './allWritten';
import { COMMON_WORDS, FUNCTION_WORDS } from './commonWords';
import { inNamesFile } from './inNamesFile';
import { INTERFACE_WORDS } from './interfaceWords';
import { usedLists } from './nameReferences';
import type { Name } from './nameSchema';
import type { Names } from './namesSchema';
import type { ParsedNames } from './parseNames';
import { sharedInSilence } from './sharedInSilence';
import { partsIn } from './withParts';
import { type WrittenForm, writtenForms } from './writtenForms';

/**
 * What a pack may mean, but mostly does not: a list or a part that nothing uses, a name that stands
 * in every menu or text, a supporting topic that is never marked.
 *
 * @param parsed what `parseNames` made of `unfilled`
 * @param unfilled the file as it is, its parts not yet put in
 */
export function nameWarnings({ names, topics }: ParsedNames, unfilled: Names): Problem[] {
  const used = usedLists(names);
  const parts = new Set(
    [
      ...allWritten(unfilled).map(({ pattern }) => pattern),
      ...Object.values(unfilled.parts ?? {}),
    ].flatMap(partsIn),
  );
  const named = new Set([...names.topics, ...names.events].map(({ topic }) => topic));
  const warnings = [
    ...Object.keys(names.lists)
      .filter((id) => !used.has(id))
      .map((id) => ({
        path: `lists.${id}`,
        message: 'is used by nothing; use it, or take it out',
      })),
    ...Object.keys(unfilled.parts ?? {})
      .filter((id) => !parts.has(id))
      .map((id) => ({
        path: `parts.${id}`,
        message: 'is used by nothing; use it, or take it out',
      })),
    ...namesOfEverything(names),
    ...sharedInSilence(names),
  ];
  return [
    ...warnings.map(inNamesFile(unfilled)),
    ...topics.flatMap(({ id, role }, n) =>
      role === 'supporting' && !named.has(id)
        ? [
            {
              file: 'topics.json',
              path: `topics[${n}].role`,
              id,
              message:
                'is supporting, but names.json has no names for it: write them, or make it a “card”',
            },
          ]
        : [],
    ),
  ];
}

/** Names that count wherever they stand, and stand nearly everywhere. */
const namesOfEverything = ({ topics }: Names) =>
  topics.flatMap(({ names }, t) =>
    names.flatMap((name, n) =>
      name.needs === undefined
        ? name.written.flatMap((pattern, w) =>
            writtenForms(pattern).flatMap((form) => {
              const why = whyEverywhere(form, name);
              if (why === null) return [];
              const path = `topics[${t}].names[${n}].written[${w}]`;
              return [{ path, message: `“${form.text}” ${why}` }];
            }),
          )
        : [],
    ),
  );

function whyEverywhere({ tokens }: WrittenForm, name: Name): string | null {
  if (INTERFACE_WORDS.has(tokens.map(({ folded }) => folded).join(' '))) {
    return 'stands in the menus of many pages, and would be marked there; say under “needs” when it counts';
  }
  // A single word is a mistake, of which `checkNames` tells.
  if (tokens.length < 2 || !tokens.every(({ folded }) => COMMON_WORDS.has(folded))) return null;
  // Of others, as in “Vice President”, a text has both together only where they are meant.
  const held = tokens.filter(({ folded }) => FUNCTION_WORDS.has(folded));
  if (held.length < tokens.length / 2) return null;
  const asksForCapitals = name.case === 'capital' && tokens.some(({ capital }) => capital);
  return asksForCapitals
    ? null
    : 'is made of words that stand in every text, and is marked in small letters too; make its case “capital”, or say under “needs” when it counts';
}
