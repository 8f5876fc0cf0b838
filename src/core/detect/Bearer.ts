import type { Gender } from '../names/namesSchema';
import type { Place, Places } from './Places';

/** One naming of somebody who bears a family's name. */
export interface Naming extends Place {
  /** Whether it is said in passing: as somebody's relative. */
  readonly isInPassing: boolean;
  /** Whether only a capital tells that there is such a person. */
  readonly isGuess: boolean;
  /** Whether writers keep this one's first name or title, so that a bare name is mostly another's. */
  readonly hasHalfWeight: boolean;
  /** How the block counts. */
  readonly kind: 'title' | 'heading' | 'paragraph';
}

/** Somebody on the page who can go by a short name: a topic, or another by that name. */
export interface Bearer {
  readonly id: string;
  readonly gender: Gender | undefined;
  readonly namings: Places<Naming>;
  /** Namings by a relative only ("X’s sister"). They count once there is one by name. */
  credit: number;
}

/** Whether somebody can be of a gender, as far as that is known. */
export const canBe = (bearer: Bearer, gender: Gender | undefined): boolean =>
  gender === undefined || bearer.gender === undefined || bearer.gender === gender;
