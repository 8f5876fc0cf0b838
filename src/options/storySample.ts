import type { Lexicon } from '../core/names/Lexicon';
import type { SamplePage } from '../core/sample/samplePage';
import type { Story } from '../core/story/makeStory';

/** A story, and what it takes to show a piece of a page about it. */
export interface StorySample {
  readonly story: Story;
  readonly lexicon: Lexicon;
  /** Made when it is shown: to find the names in a long story takes a while. */
  makePage(): SamplePage;
}
