import { expect, it } from 'vitest';
import { handoutMarkdown } from '../../../src/core/handout/handoutMarkdown';
import { makeStory } from '../../../src/core/story/makeStory';
import { exampleFiles, packOf } from '../pack-check/stories';
import { words } from './words';

const pack = packOf(exampleFiles());
const blocks = handoutMarkdown(makeStory(pack), words).split('\n\n');
const after = (heading: string) => blocks[blocks.indexOf(heading) + 1];

it('begins with the story, and its sources with their headlines', () => {
  expect(blocks.slice(0, 3)).toEqual([
    '# The ferry that turned back',
    '\\<2019-05\\>',
    pack.summary,
  ]);
  expect(after('## Articles')?.split('\n')).toEqual([
    '- **Article X**: “Ferry turned back before reaching Sand Island”',
    '- **Article Y**: “Passengers tell of silent engine on Sand Island ferry”',
  ]);
});

it('has what the sources do not tell alike before what they do, each side with its place', () => {
  const headings = blocks.filter((block) => /^## .*: /.test(block));
  expect(headings.map((one) => one.replace(/:.*/, ''))).toEqual([
    '## They differ',
    '## Told differently',
    '## They agree',
  ]);
  expect(after('## They differ: Why did it turn back?')?.split('\n')).toEqual([
    '- **Article X, paragraph 3**: Because of the wind, says Ada Lind. (Ada Lind)',
    '- **Article Y, paragraph 2**: After the engine stopped, says a passenger. (A passenger)',
  ]);
  expect(after('## Told differently: Who is named as harbour master?')).toContain(
    '- **Article Y**: does not say',
  );
});

it('has each event under its day, and no claim without its speakers, sources and paragraphs', () => {
  expect(blocks).toContain('### 2019-05-04');
  expect(after('### 2019-05-04')?.split('\n')).toContain(
    '  - Ada Lind, harbour master, via The town’s radio (Article X — publisher not identified, paragraph 3)',
  );
});

it('escapes what Markdown would format', () => {
  const story = makeStory({ ...pack, title: '# 1 <b>*bold*</b> [link](x) a|b', summary: '3) a_b' });
  const [title, , summary] = handoutMarkdown(story, words).split('\n\n');
  expect(title).toBe('# \\# 1 \\<b\\>\\*bold\\*\\</b\\> \\[link\\](x) a\\|b');
  expect(summary).toBe('3\\) a\\_b');
});
