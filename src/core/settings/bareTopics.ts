import { fullId } from '../pack/fullId';

/**
 * Before stories could be several there was one, whose topics were stored and backed up by their own
 * ids. This is its id: a fact about what lies in storages and files, not about what is installed.
 */
const FIRST_STORY = 'pyeongchang-2018';

/** Whether a topic is called as it was then. */
export const isBareTopic = (topic: string): boolean => !topic.includes('/');

/** What a topic that was called so then is called now. */
export const withItsStory = (topic: string): string => fullId(FIRST_STORY, topic);
