import type { PageMention } from './scan/PageMention';

/** A name that the visitor called a wrong match. */
export interface DismissedName {
  readonly topic: string;
  readonly name: string;
  /** As the page has it. */
  readonly text: string;
  /** Whether the whole topic is meant: who is not this person under the full name is not by the short. */
  readonly isWhole: boolean;
}

/**
 * The names that were called a wrong match on this page. They are kept in memory alone, until the
 * tab leaves the page: to store addresses would be to keep a history.
 */
export class DismissedNames {
  #names: readonly DismissedName[] = [];

  get names(): readonly DismissedName[] {
    return this.#names;
  }

  has({ topic, name }: Pick<PageMention, 'topic' | 'name'>): boolean {
    return this.#names.some(
      (dismissed) => dismissed.topic === topic && (dismissed.isWhole || dismissed.name === name),
    );
  }

  add(dismissed: DismissedName): void {
    if (!this.has(dismissed)) this.#names = [...this.#names, dismissed];
  }

  /** Takes back what keeps a name away, be it meant alone or with its topic. */
  remove(topic: string, name: string): void {
    this.#names = this.#names.filter(
      (one) => one.topic !== topic || !(one.isWhole || one.name === name),
    );
  }
}
