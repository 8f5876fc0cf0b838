import type { StoryStarts } from '../../../src/core/names/StoryStarts';
import { partedAtCase } from '../../../src/core/text/caseBoundary';
import { machineExpression } from '../../../src/core/text/machineExpression';

/** UTF-16 units that are looked at in one go: less than a millisecond. */
const PIECE = 65_536;

/** What is looked at beyond a piece: longer than any name. */
const MARGIN = 512;

/**
 * After so many ms of rest the expressions are let go, with their machine code. Most pages are read once;
 * to make them anew takes as long as a small change.
 */
const QUIET = 1000;

/** Tells in which texts a name may begin; all of it is done natively. */
export class NameSeeker {
  #stories: readonly StoryStarts[] = [];
  #expressions: readonly (RegExp | null)[] = [];
  #quiet: ReturnType<typeof setTimeout> | undefined;

  /**
   * Whether a name of these stories may begin in `text`, piece by piece, so that the page can have its
   * turn between two pieces: it may if any answer is yes. A text of ordinary length is one piece.
   */
  seek(text: string, stories: readonly StoryStarts[]): Iterable<boolean> {
    if (stories !== this.#stories) {
      this.#stories = stories;
      this.#expressions = stories.map(({ starts }) =>
        starts === '' ? null : machineExpression(starts, ''),
      );
    }
    return text.length <= PIECE + MARGIN ? [this.#isIn(text)] : this.#pieces(text);
  }

  /** For now there is nothing to seek. */
  rest(): void {
    clearTimeout(this.#quiet);
    this.#quiet = setTimeout(() => this.letGo(), QUIET);
  }

  /** Lets go of the expressions: they are made anew when they are needed. */
  letGo(): void {
    clearTimeout(this.#quiet);
    this.#stories = [];
    this.#expressions = [];
  }

  *#pieces(text: string): Generator<boolean> {
    for (let at = 0; at < text.length; at += PIECE) {
      const isIn = this.#isIn(text.slice(at, at + PIECE + MARGIN));
      yield isIn;
      if (isIn) return;
    }
  }

  #isIn(text: string): boolean {
    if (this.#beginsIn(text)) return true;
    const parted = partedAtCase(text);
    return parted !== null && this.#beginsIn(parted);
  }

  #beginsIn(text: string): boolean {
    return this.#expressions.some((expression) => expression === null || expression.test(text));
  }
}
