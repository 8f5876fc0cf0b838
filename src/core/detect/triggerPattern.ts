import { HYPHEN, kindOf, SPACE } from './characters';
import type { ParsedNames } from './parseNames';
import type { Name } from './schema';
import { chooseParts } from './triggerParts';
import { type WrittenForm, writtenForms } from './writtenForms';

/**
 * What a text must hold if it can have a mention of a trigger topic: one compact pattern, for
 * `expandTrigger`. Boundaries, capitals and conditions are left to the reader, so it may hit in
 * vain, but it never misses.
 */
export function triggerPattern({ names, topics }: ParsedNames): string {
  const triggers = new Set(topics.flatMap(({ id, role }) => (role === 'trigger' ? [id] : [])));
  const spellings = new Spellings();
  for (const { topic, names: entries } of names.topics) {
    if (!triggers.has(topic)) continue;
    for (const name of entries) {
      if (followsAnother(name)) continue;
      for (const form of name.written.flatMap(writtenForms)) spellings.add(form);
    }
  }
  return alternatives(chooseParts(spellings.all()).sort());
}

/** A name that counts only where another of its topic does cannot be the first sign of it. */
const followsAnother = ({ needs }: Name): boolean =>
  needs?.every((need) => 'named' in need) ?? false;

/** Forms by their bare letters; those alike are one, with every gap and accent that one of them has. */
class Spellings {
  readonly #byLetters = new Map<string, string[]>();

  add({ tokens, text }: WrittenForm): void {
    const folded = tokens.map(({ folded: word }) => word).join('');
    const gaps = new Set<number>();
    let at = 0;
    for (const { folded: word, open } of tokens) {
      if (open) gaps.add(at);
      at += word.length;
    }
    const accented = [...text.normalize('NFC').toLowerCase()].filter(isNoGap);
    const known = this.#byLetters.get(folded);
    const letters = [...folded].map((letter, index) => {
      const before = known?.[index] ?? letter;
      const mine = accented[index] ?? letter;
      const hasAccent = mine !== letter && mine.normalize('NFD').startsWith(letter);
      const gap = gaps.has(index) || before.startsWith(' ') ? ' ' : '';
      return gap + (hasAccent ? mine : before.trim());
    });
    this.#byLetters.set(folded, letters);
  }

  all(): string[] {
    return [...this.#byLetters.values()].map((letters) => letters.join(''));
  }
}

function isNoGap(character: string): boolean {
  const kind = kindOf(character.charCodeAt(0));
  return kind !== SPACE && kind !== HYPHEN;
}

/** Sorted strings as one pattern in which those that begin alike share their beginning. */
function alternatives(sorted: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const text of sorted) {
    const first = text.charAt(0);
    groups.set(first, [...(groups.get(first) ?? []), text.slice(1)]);
  }
  const branches = [...groups].map(([first, rests]) => {
    if (rests.includes('')) return first;
    const rest = alternatives(rests);
    return first + (hasBranches(rests) ? `(?:${rest})` : rest);
  });
  return branches.join('|');
}

const hasBranches = (rests: readonly string[]): boolean =>
  new Set(rests.map((rest) => rest.charAt(0))).size > 1;
