import type { Lexicon } from '../../src/core/names/Lexicon';
import type { LocalServer } from '../drive/LocalServer';
import type { Table } from './BenchTable';
import type { Pace } from './interleave';
import type { Lab } from './Lab';

/** What the parts of the bench are handed. */
export interface Bench {
  /** A Chromium without an extension. */
  readonly lab: Lab;
  readonly executable: string;
  /** Folder of the extension as built for Chromium. */
  readonly extension: string;
  readonly server: LocalServer;
  /**
   * How much to measure now.
   *
   * @param share of the time that this part has left (0 to 1)
   * @param most so many rounds at most
   */
  pace(share?: number, most?: number): Pace;
  /** Builds of other extensions to load beside ours: unpacked folders by name. */
  readonly peers: ReadonlyMap<string, string>;
  /** Small pages and short times: to see that it works, not to quote from. */
  readonly isQuick: boolean;
  readonly sources: Sources;
  /** Further pages to measure the sentinel on, by file name. */
  readonly pages: ReadonlyMap<string, string>;
  /** Shown to those who wait; not part of the result. */
  say(what: string): void;
}

/** What is measured, as source texts. */
export interface Sources {
  /** As shipped. */
  readonly sentinel: string;
  readonly reader: string;
  /** Parts of the reader on their own, under `globalThis.probe`. */
  readonly probe: string;
  readonly mark: string;
  readonly replace: string;
  /** What answers the reader's questions (build/bench/decider.ts). */
  readonly decider: string;
  /** The names of the story, as JSON. */
  readonly names: string;
  /** What the peers look for: every form of every name that the reader marks. */
  readonly written: readonly string[];
  /** The story's lexicon, for the probe, filled up to so many names. */
  lexicon(count?: number): Lexicon;
  /** The sentinel, minified as shipped, for the story filled up to so many names. */
  sentinelFor(count: number): Promise<string>;
}

export type Suite = (bench: Bench) => Promise<Table>;
