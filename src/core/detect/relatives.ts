import { KIN } from './language/kin';
import type { Place } from './Places';
import type { Gender } from './schema';

/** How far the word for a relative may be from the name (UTF-16 units): "sister of the North's leader". */
const REACH = 60;

const genders = ['female', 'male'] as const;

/** `sister of …`, `his sister …` right before a name, with no stop between. */
const BEFORE = each((kin) => new RegExp(`(?<!\\p{L})(?:${kin})\\s[^,.;:!?()"“”]*$`, 'u'));
/** `…’s younger sister`, `…의 여동생`, `…の妹` right after a name. */
const AFTER = each(
  (kin) =>
    new RegExp(
      `^(?:['’]s?\\s+(?:[\\p{L}-]+\\s+){0,2}(?:${kin})(?!\\p{L})|[\\p{Script=Han}\\p{Script=Hangul} ]{0,8}(?:의|の|的)\\s?\\p{L}{0,4}?(?:${kin}))`,
      'u',
    ),
);

function each(make: (kin: string) => RegExp): Readonly<Record<Gender, RegExp>> {
  const of = (gender: Gender): RegExp => make(KIN[gender].join('|'));
  return { female: of('female'), male: of('male') };
}

/** Whether a name only says whose relative somebody is, or is itself brought in as a relative. */
export const isNamedAsRelative = (text: string, { start, end }: Place): boolean =>
  genders.some((gender) => BEFORE[gender].test(text.slice(Math.max(0, start - REACH), start))) ||
  relativeOf(text, end) !== undefined;

/** The gender of the relative that a name in the genitive leads to: `…’s sister`. */
export const relativeOf = (text: string, end: number): Gender | undefined =>
  genders.find((gender) => AFTER[gender].test(text.slice(end, end + REACH)));
