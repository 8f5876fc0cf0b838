import { createImportedStories } from '../../browser/importedStories';
import type { ImportAnswer, ImportRequest } from '../stories/importMessages';
import { createStoryImport } from './storyImport';

/**
 * Reads, checks and compiles stories off the thread of the options page, and keeps what was made of
 * them: what is checked here is what is stored.
 */

const say = (answer: ImportAnswer): void => postMessage(answer);
const answer = createStoryImport(createImportedStories(indexedDB, navigator.locks), say);

addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => void answer(data));
