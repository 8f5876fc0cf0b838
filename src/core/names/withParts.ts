import { LONGEST_FORM } from '../pack/packLimits';
import type { Finding } from './Finding';
import type { Names } from './namesSchema';

/** Names with their parts put in, and what is wrong with that. */
export interface Filled {
  readonly names: Names;
  readonly findings: readonly Finding[];
}

/** Puts the shared parts where forms refer to them. A part may use those above it. */
export function withParts(names: Names): Filled {
  const parts = new Map<string, string>();
  const findings: Finding[] = [];
  const fill = (form: string, path: string): string => {
    if (lengthOf(form, parts) > LONGEST_FORM) {
      const message = `becomes longer than ${LONGEST_FORM} letters with its parts; use fewer`;
      findings.push({ path, message });
      return form;
    }
    return form.replace(PART, (whole, part: string) => parts.get(part) ?? whole);
  };
  const fillAll = (forms: readonly string[], path: string): string[] =>
    forms.map((form, n) => fill(form, `${path}[${n}]`));
  for (const [part, form] of Object.entries(names.parts ?? {})) {
    parts.set(part, fill(form, `parts.${part}`));
  }
  const lists = Object.entries(names.lists).map(
    ([id, list]) => [id, { ...list, words: fillAll(list.words, `lists.${id}.words`) }] as const,
  );
  const topics = names.topics.map((topic, t) => ({
    ...topic,
    names: topic.names.map((name, n) => ({
      ...name,
      written: fillAll(name.written, `topics[${t}].names[${n}].written`),
    })),
    ...(topic.others && {
      others: topic.others.map((other, n) => ({
        ...other,
        written: fillAll(other.written, `topics[${t}].others[${n}].written`),
      })),
    }),
  }));
  return { names: { ...names, lists: Object.fromEntries(lists), topics }, findings };
}

/** Where a form uses a part. */
const PART = /<([^<>]*)>/gu;

/** The parts that a form uses. */
export const partsIn = (form: string): string[] =>
  [...form.matchAll(PART)].map(([, part = '']) => part);

/** How long a form becomes, told without making it. */
const lengthOf = (form: string, parts: ReadonlyMap<string, string>): number =>
  partsIn(form).reduce((sum, part) => sum + (parts.get(part)?.length ?? 0), form.length);
