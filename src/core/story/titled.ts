import type { Topic } from '../pack/packSchema';

/** An id with the words to show for it. */
export interface Titled {
  readonly id: string;
  readonly title: string;
}

/** A topic as rows and buttons name it: by its short title, where it has one. */
export const named = ({ id, title, shortTitle = title }: Topic): Titled => ({
  id,
  title: shortTitle,
});
