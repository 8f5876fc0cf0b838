import type { StoryNames } from '../core/names/StoryNames';
import type { StoryStarts } from '../core/names/StoryStarts';
import { stampOf } from '../core/prefilter/keyTable';
import type { FilterScript } from './filterScript';
import { type ImportedStories, isCurrent } from './importedStories';

/** So many stories' names at most are kept for the next question: all pages that are open name fewer. */
const MOST_KEPT = 20;

/** The names of the stories that come with us and of those that were added. */
export interface NamesOfStories {
  /** Whether several come with us, of which a reader is to look for those that the page names. */
  readonly hasSeveral: boolean;
  /**
   * What the stories are found by that have one of `keys`, without those of `known` packs; all that come
   * with us where `keys` is `null`.
   */
  starts(keys: readonly number[] | null, known: readonly string[]): Promise<readonly StoryStarts[]>;
  /** The names of these packs, in this order, without those that are not there. */
  of(packs: readonly string[]): Promise<readonly StoryNames[]>;
}

/** What a text holds if it names a story that comes with us. */
interface BundledKeys {
  /** The id of its pack. */
  readonly pack: string;
  /** See core/text/keyHash. */
  readonly keys: readonly number[];
}

/** What the build has made of the stories that come with us, as JSON. */
interface Bundled {
  /** A line each. */
  readonly names: string;
  /** A list of `BundledKeys`, in the same order. */
  readonly keys: string;
}

/** Names that are kept, and what their story was when they were read. */
interface Kept {
  readonly names: StoryNames;
  /** See `stampOf`; those that come with us have none. */
  readonly stamp: number | undefined;
}

export function createNamesOfStories(
  bundled: Bundled,
  imported: Pick<ImportedStories, 'list' | 'names'>,
  filterScript: Pick<FilterScript, 'packsWith'>,
): NamesOfStories {
  const lines = bundled.names === '' ? [] : bundled.names.split('\n');
  /** Read when somebody asks, since a background is started for much else. */
  let known: readonly BundledKeys[] | undefined;
  const own = (): readonly BundledKeys[] => {
    known ??= JSON.parse(bundled.keys);
    return known ?? [];
  };
  const isOwn = (pack: string): boolean => own().some((one) => one.pack === pack);
  /** By pack; the one that was asked for last stands last. */
  const kept = new Map<string, Kept>();

  /** What tells whether these packs are as they were; those that are not there are left out. */
  async function stampsOf(packs: readonly string[]): Promise<ReadonlyMap<string, Kept['stamp']>> {
    const stamps = new Map<string, Kept['stamp']>();
    for (const pack of packs.filter(isOwn)) stamps.set(pack, undefined);
    if (stamps.size === packs.length) return stamps;
    const heads = await imported.list();
    for (const head of heads.ok ? heads.value.filter(isCurrent) : []) {
      if (packs.includes(head.id)) stamps.set(head.id, stampOf([head]));
    }
    // While nobody can tell, what is kept holds.
    if (!heads.ok) for (const [pack, { stamp }] of kept) stamps.set(pack, stamp);
    return stamps;
  }

  /** Reads those that are not kept. */
  async function read(packs: readonly string[]): Promise<readonly StoryNames[]> {
    const came = own().flatMap(({ pack }, at) => (packs.includes(pack) ? (lines[at] ?? []) : []));
    const added = packs.filter((pack) => !isOwn(pack));
    const found = added.length > 0 ? await imported.names(added) : null;
    return [...came.map((line) => JSON.parse(line)), ...(found?.ok ? found.value : [])];
  }

  async function of(packs: readonly string[]): Promise<readonly StoryNames[]> {
    const stamps = await stampsOf(packs);
    const there = packs.filter((pack) => stamps.has(pack));
    // Held here as well: while the others are read, another question may put these out.
    const found = new Map([...kept].filter(([pack]) => there.includes(pack)));
    const isAsItWas = (pack: string): boolean =>
      found.has(pack) && found.get(pack)?.stamp === stamps.get(pack);
    for (const names of await read(there.filter((pack) => !isAsItWas(pack)))) {
      found.set(names.pack, { names, stamp: stamps.get(names.pack) });
    }
    const asked = there.flatMap((pack) => found.get(pack) ?? []);
    for (const one of asked) {
      kept.delete(one.names.pack);
      kept.set(one.names.pack, one);
    }
    for (const pack of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(pack);
    return asked.map(({ names }) => names);
  }

  return {
    hasSeveral: lines.length > 1,
    async starts(keys, known) {
      const hits = new Set(keys);
      const hit = own().filter((one) => keys === null || one.keys.some((key) => hits.has(key)));
      const packs = [...hit.map(({ pack }) => pack), ...(await filterScript.packsWith(keys ?? []))];
      const found = await of(packs.filter((pack) => !known.includes(pack)));
      return found.map(({ pack, lexicon: { forms } }) => ({ pack, starts: forms.startPattern }));
    },
    of,
  };
}
