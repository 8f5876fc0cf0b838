import type { Problem } from '../pack/Problem';
import type { Pack } from '../pack/packSchema';

/**
 * What a pack may mean, but mostly does not: entries that no card leads to, speakers and sources that
 * say nothing.
 *
 * @param folder the name of the folder that the pack stands in, where it stands in one
 */
export const packWarnings = (pack: Pack, folder?: string): Problem[] => [
  ...folderWarning(pack, folder),
  ...unusedVoices(pack),
  ...unreached(pack),
];

const folderWarning = ({ id }: Pack, folder: string | undefined): Problem[] =>
  folder === undefined || folder === id
    ? []
    : [
        {
          file: 'pack.json',
          path: 'pack.id',
          id,
          message: `is not the name of its folder, “${folder}”: call both alike`,
        },
      ];

function unusedVoices({ claims, events, sources, speakers }: Pack): Problem[] {
  const statements = [...claims, ...events].flatMap((entry) => entry.statements);
  const telling = new Set(statements.map(({ source }) => source));
  const heard = new Set([
    ...statements.flatMap(({ speaker, via }) => (via === undefined ? [speaker] : [speaker, via])),
    ...sources.flatMap(({ reliesOn }) => reliesOn.map(({ speaker }) => speaker)),
  ]);
  return [
    ...sources.flatMap(({ id }, n) =>
      telling.has(id)
        ? []
        : [
            warning(
              'sources',
              n,
              id,
              'tells nothing, for no claim and no event has a statement of it: write one, or take it out',
            ),
          ],
    ),
    ...speakers.flatMap(({ id }, n) =>
      heard.has(id)
        ? []
        : [
            {
              file: 'pack.json',
              path: `pack.speakers[${n}]`,
              id,
              message: 'says nothing: name it in a statement, or take it out',
            },
          ],
    ),
  ];
}

/** Claims, events and questions to which no card leads in two steps. */
function unreached({ topics, claims, events, questions }: Pack): Problem[] {
  const drawn = new Set(topics.flatMap((topic) => topic.events));
  const told = new Set(topics.flatMap((topic) => topic.claims));
  const opened = new Set(events.flatMap((event) => (drawn.has(event.id) ? event.claims : [])));
  return [
    ...claims.flatMap(({ id }, n) =>
      told.has(id) || opened.has(id)
        ? []
        : [warning('claims', n, id, 'is on no card: name it in a topic, or in an event of one')],
    ),
    ...events.flatMap(({ id }, n) =>
      drawn.has(id)
        ? []
        : [warning('events', n, id, 'is on no card: name it in a topic’s “events”')],
    ),
    ...questions.flatMap(({ id, sides }, n) =>
      sides.some((side) => 'claims' in side && side.claims.some((claim) => told.has(claim)))
        ? []
        : [warning('questions', n, id, 'is on no card: name a claim that answers it in a topic')],
    ),
  ];
}

const warning = (name: string, n: number, id: string, message: string): Problem => ({
  file: `${name}.json`,
  path: `${name}[${n}]`,
  id,
  message,
});
