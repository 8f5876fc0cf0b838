import { writtenForms } from '../../src/core/names/writtenForms';
import type { FoundMark } from './score';

/** A topic and the ways its names are written. */
export interface Written {
  readonly topic: string;
  readonly forms: readonly string[];
}

/** What the simplest finders find, to compare with. */
export interface Floor {
  readonly id: 'substring' | 'word';
  find(text: string, written: readonly Written[]): FoundMark[];
}

const CONTEXT = 40;

/** The forms as one expression, the longest first. */
function alternatives(forms: readonly string[]): string {
  const spelled = new Set(forms.flatMap((form) => writtenForms(form).map(({ text }) => text)));
  return [...spelled]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
    .join('|');
}

const finder =
  (expression: (forms: string) => RegExp) =>
  (text: string, written: readonly Written[]): FoundMark[] =>
    written.flatMap(({ topic, forms }) =>
      [...text.matchAll(expression(alternatives(forms)))].map(({ index, 0: name }) => ({
        topic,
        text: name,
        before: text.slice(Math.max(0, index - CONTEXT), index),
        after: text.slice(index + name.length, index + name.length + CONTEXT),
      })),
    );

export const FLOORS: readonly Floor[] = [
  { id: 'substring', find: finder((forms) => new RegExp(forms, 'giu')) },
  {
    id: 'word',
    find: finder((forms) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms})(?![\\p{L}\\p{N}])`, 'gu')),
  },
];
