import { type Files, ferryFiles, valueAt } from './stories';

/** The ferry’s story with so many events more, one a year and day from 1507 on. */
export function manyEvents(count: number): Files {
  const { 'names.json': _names, ...files } = ferryFiles();
  const entry: object = Object(valueAt(files['events.json'], [1]));
  const added = Array.from({ length: count }, (_, n) => {
    const day = `${1507 + n}-03-${String((n % 28) + 1).padStart(2, '0')}`;
    return {
      ...entry,
      id: `event-${n}`,
      title: `Event ${n}`,
      when: { from: day, to: day, basis: [{ source: 'x', certainty: 'stated' }] },
      after: [],
    };
  });
  const old: readonly unknown[] = Object.values(Object(files['events.json']));
  return { ...files, 'events.json': [...old, ...added] };
}
