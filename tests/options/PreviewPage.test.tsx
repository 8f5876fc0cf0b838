// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { compileNames } from '../../src/core/names/compileNames';
import { checkPack } from '../../src/core/pack-check/checkPack';
import { makeWholePage } from '../../src/core/sample/samplePage';
import { makeStory } from '../../src/core/story/makeStory';
import { PreviewPage } from '../../src/options/preview/PreviewPage';
import { ferryFiles } from '../core/pack-check/stories';
import { all, one, show, text } from '../ui/support/show';

/** The window has neither highlights nor layout. */
beforeEach(() => {
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('Highlight', class {});
});

it('shows all claims, each topic’s card, the sources and the timeline', () => {
  const { read } = checkPack(ferryFiles());
  const { pack, names } = read.ok ? read.value : expect.fail('no pack');
  const lexicon = compileNames(names);
  const root = show(
    <PreviewPage story={makeStory(pack)} lexicon={lexicon} page={makeWholePage(pack, lexicon)} />,
  );
  const page = text(one(root, '.sample'));
  for (const claim of pack.claims) expect(page).toContain(claim.text);
  expect(all(root, '.preview-cards > .sample-card h2').map(text)).toEqual(
    pack.topics.map(({ title }) => title),
  );
  expect(all(root, '.handout-events > li')).toHaveLength(pack.events.length);
  expect(all(root, '.handout-sources > li')).toHaveLength(pack.sources.length);
  expect(all(root, 'button[aria-label="Close"]')).toEqual([]);
});
