import type { Problem } from '../pack/Problem';
import { allWritten } from './allWritten';
import { inNamesFile } from './inNamesFile';
import { INTERFACE_WORDS } from './interfaceWords';
import { usedLists } from './nameReferences';
import type { Names } from './namesSchema';
import type { ParsedNames } from './parseNames';
import { sharedInSilence } from './sharedInSilence';
import { partsIn } from './withParts';
import { writtenForms } from './writtenForms';

/**
 * What a pack may mean, but mostly does not: a list or a part that nothing uses, a name that stands
 * in every menu, a supporting topic that is never marked.
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
    ...interfaceNames(names),
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

/** Names that count wherever they stand, and stand in menus and footers of pages. */
const interfaceNames = ({ topics }: Names) =>
  topics.flatMap(({ names }, t) =>
    names.flatMap(({ written, needs }, n) =>
      needs === undefined
        ? written.flatMap((pattern, w) =>
            writtenForms(pattern)
              .filter(({ tokens }) => INTERFACE_WORDS.has(spelled(tokens)))
              .map(({ text }) => ({
                path: `topics[${t}].names[${n}].written[${w}]`,
                message: `“${text}” stands in the menus of many pages, and would be marked there; say under “needs” when it counts`,
              })),
          )
        : [],
    ),
  );

const spelled = (tokens: readonly { readonly folded: string }[]): string =>
  tokens.map(({ folded }) => folded).join(' ');
