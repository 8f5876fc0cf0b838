import { splitId } from '../core/pack/fullId';
import type { Pack } from '../core/pack/packSchema';
import type { AddedShelf, ImportedTexts } from '../core/page/ImportedTexts';
import type { StoryHead } from '../core/page/StoryHead';
import { stampOf } from '../core/prefilter/keyTable';
import { type Choices, isStoryOn, type SwitchableTopic } from '../core/settings/Settings';
import { makeStory, type Story } from '../core/story/makeStory';
import { type TopicCard, topicCard } from '../core/story/topicCard';
import type { FilterScript } from './filterScript';
import { type ImportedStories, isCurrent } from './importedStories';

/** As much of a story as the settings are about. */
interface SwitchableStory {
  readonly id: string;
  readonly topics: readonly SwitchableTopic[];
}

/** The stories that come with us and those that were added, as the background hands them out. */
export interface AllStories {
  /** What the settings are about. */
  switchable(): Promise<readonly SwitchableStory[]>;
  /** The card of a topic, by its full id; `null` where no story has it. */
  card(topic: string): Promise<TopicCard | null>;
  /** Reads what comes with us, before a card is asked for. */
  prepare(): void;
  /** The texts of those that were added; `null` where they cannot be read. */
  added(): Promise<ImportedTexts | null>;
  /** What else a page of ours wants to know of those; `null` where it cannot be read. */
  shelf(): Promise<AddedShelf | null>;
  /** Leaves nothing of those that were added; false where that could not be done. */
  erase(): Promise<boolean>;
  /**
   * Pages are asked for those that were added and are on: one was added, removed or switched, or a
   * background before this one may have been stopped while it saw to that.
   */
  follow(choices: Choices | null): Promise<void>;
  /** Whether another version of us has made what is kept of one. */
  areOutdated(): Promise<boolean>;
}

/** @param bundledPacks those that come with us, as JSON */
export function createAllStories(
  bundledPacks: string,
  imported: ImportedStories,
  filterScript: FilterScript,
): AllStories {
  /** Read when somebody asks, since a background is started for much else. */
  let known: readonly Story[] | undefined;
  const stories = (): readonly Story[] => {
    const packs = (): readonly Pack[] => JSON.parse(bundledPacks);
    known ??= packs().map(makeStory);
    return known;
  };

  /** Where they cannot be read, those that come with us work on. */
  async function heads(): Promise<readonly StoryHead[]> {
    const read = await imported.list();
    return read.ok ? read.value.filter(isCurrent) : [];
  }

  return {
    switchable: async () => [...stories().map(({ pack }) => pack), ...(await heads())],
    async card(topic) {
      const { pack } = splitId(topic);
      const [own, added] = [stories(), await heads()];
      const hasOthers = own.length + added.length > 1;
      if (!added.some(({ id }) => id === pack)) return topicCard(own, topic, hasOthers);
      const read = await imported.packs([pack]);
      const found = read.ok ? read.value.map((one) => makeStory(one.pack)) : [];
      return topicCard(found, topic, hasOthers);
    },
    prepare: () => void stories(),
    async added() {
      const read = await imported.packs();
      return read.ok ? read.value : null;
    },
    async shelf() {
      const [all, names] = await Promise.all([imported.list(), imported.names()]);
      return all.ok && names.ok ? { heads: all.value, names: names.value } : null;
    },
    erase: () => imported.erase(),
    async follow(choices) {
      // First who is there: of one that comes between the two, the stamp is told to be missing.
      const [all, read] = [await imported.list(), await imported.keys()];
      // What cannot be read now is not gone: pages are asked as they were.
      if (!(all.ok && read.ok)) return filterScript.restore();
      const isOn = (pack: string): boolean => choices === null || isStoryOn(choices, pack);
      await filterScript.set(
        read.value.filter(({ pack }) => isOn(pack)),
        stampOf(all.value.filter((head) => isCurrent(head) && isOn(head.id))),
      );
    },
    async areOutdated() {
      const read = await imported.list();
      return read.ok && !read.value.every(isCurrent);
    },
  };
}
