import type { PageMention } from './PageMention';

/** A name that the reader called a wrong match. */
export interface QuietedName {
  readonly topic: string;
  readonly name: string;
  /** As the page has it. */
  readonly text: string;
}

/**
 * The names that were called a wrong match on this page. They are kept in memory alone, until the
 * tab leaves the page: to store addresses would be to keep a history.
 */
export class Quieted {
  #names: readonly QuietedName[] = [];

  get names(): readonly QuietedName[] {
    return this.#names;
  }

  has({ topic, name }: Pick<PageMention, 'topic' | 'name'>): boolean {
    return this.#names.some((quieted) => quieted.topic === topic && quieted.name === name);
  }

  add(quieted: QuietedName): void {
    if (!this.has(quieted)) this.#names = [...this.#names, quieted];
  }

  remove(topic: string, name: string): void {
    this.#names = this.#names.filter((one) => one.topic !== topic || one.name !== name);
  }
}
