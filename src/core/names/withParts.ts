import type { Names } from './namesSchema';

/** Puts the shared parts where forms refer to them. A part may use those above it. */
export function withParts(names: Names): Names {
  const parts = new Map<string, string>();
  const fill = (form: string): string =>
    form.replace(/<([^<>]*)>/gu, (whole, part: string) => parts.get(part) ?? whole);
  const fillAll = (forms: readonly string[]): string[] => forms.map(fill);
  for (const [part, form] of Object.entries(names.parts ?? {})) parts.set(part, fill(form));
  const lists = Object.entries(names.lists).map(
    ([id, list]) => [id, { ...list, words: fillAll(list.words) }] as const,
  );
  return {
    ...names,
    lists: Object.fromEntries(lists),
    topics: names.topics.map((topic) => ({
      ...topic,
      names: topic.names.map((name) => ({ ...name, written: fillAll(name.written) })),
      ...(topic.others && {
        others: topic.others.map((other) => ({ ...other, written: fillAll(other.written) })),
      }),
    })),
  };
}
