import { describe, expect, it } from 'vitest';
import { createStoryImport } from '../../src/options/import-worker/storyImport';
import type { ImportAnswer } from '../../src/options/stories/importMessages';
import { faultWords } from '../../src/options/stories/importWords';
import { problemLines } from '../../src/options/stories/problemLines';
import { words } from '../ui/support/story';
import { BAD_FILES } from './badStoryFiles';
import { emptyStore } from './emptyStore';

/** What is said of a file, as a person reads it: a sentence, and what is listed under it. */
async function saidOf(file: Blob): Promise<{ said: string[]; written: string[] }> {
  const { stories, written } = emptyStore();
  const answers: ImportAnswer[] = [];
  const answer = createStoryImport(stories, (one) => answers.push(one));
  await answer({ ask: 'read', file, bundled: [] });
  await answer({ ask: 'add' });
  const last = answers.at(-1);
  if (last?.say !== 'refused') return { said: [last?.say ?? 'nothing'], written };
  const { fault } = last;
  const lines = fault.kind === 'problems' ? problemLines(fault.problems) : [];
  return { said: [faultWords(words, fault), ...lines], written };
}

const prototype = () => Object.getOwnPropertyNames(Object.prototype).join();

describe('a file that is no story', () => {
  it.each(Object.entries(BAD_FILES))('%s', async (_, [contents, sentence]) => {
    const before = prototype();
    const { said, written } = await saidOf(
      contents instanceof Blob ? contents : new Blob([contents]),
    );
    expect(said.slice(0, 2).join('\n')).toContain(sentence);
    expect(written).toEqual([]);
    expect(prototype()).toBe(before);
  });
});
