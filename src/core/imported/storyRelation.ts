import type { StoryHead } from '../page/StoryHead';
import { fold } from '../search/fold';

/** What a file is to the stories that are there: it decides what may be done with it. */
export type StoryPlace =
  | { readonly kind: 'new' }
  /** This very file is there. */
  | { readonly kind: 'same' }
  /** `from`: the revision that is there. */
  | { readonly kind: 'newer' | 'older'; readonly from: number }
  /** The revision is there, with other contents. */
  | { readonly kind: 'rewritten'; readonly from: number }
  /** Its id is that of a story that comes with Sidelight. */
  | { readonly kind: 'bundled' };

/** A file beside the stories that are there. */
export interface StoryRelation {
  readonly place: StoryPlace;
  /** Who wrote the story that it would take the place of, where nobody of them wrote this one. */
  readonly otherAuthors: readonly string[];
  /** The id of another story whose title reads alike; `null` where there is none. */
  readonly alike: string | null;
}

type Known = Pick<StoryHead, 'id' | 'title'>;
type Compared = Pick<StoryHead, 'id' | 'title' | 'revision' | 'hash' | 'authors'>;

/**
 * @param bundled the stories that come with Sidelight
 * @param imported those that were added
 */
export function relationOf(
  offer: Compared,
  bundled: readonly Known[],
  imported: readonly Compared[],
): StoryRelation {
  const { id, title, revision, hash, authors } = offer;
  const there = imported.find((one) => one.id === id);
  const isOthers = there !== undefined && !there.authors.some((name) => authors.includes(name));
  const alike = [...bundled, ...imported].find(
    (one) => one.id !== id && spelled(one.title) === spelled(title),
  );
  return {
    place: bundled.some((one) => one.id === id)
      ? { kind: 'bundled' }
      : against(there, revision, hash),
    otherAuthors: isOthers ? there.authors : [],
    alike: alike?.id ?? null,
  };
}

function against(there: Compared | undefined, revision: number, hash: string): StoryPlace {
  if (there === undefined) return { kind: 'new' };
  if (there.hash === hash) return { kind: 'same' };
  const from = there.revision;
  if (from === revision) return { kind: 'rewritten', from };
  return { kind: from < revision ? 'newer' : 'older', from };
}

/** Small letters of other scripts that look like Latin ones (https://www.unicode.org/reports/tr39). */
const FOREIGN = 'аеорсухіјѕԁԛԝһӏαενορτυχιк';
const LATIN = 'aeopcyxijsdqwhlaevoptuxik';

/** A title as an eye that reads over it takes it. */
const spelled = (title: string): string =>
  [...fold(title).text]
    .map((letter) => {
      const at = FOREIGN.indexOf(letter);
      return at < 0 ? letter : LATIN.charAt(at);
    })
    .join('')
    .trim();
