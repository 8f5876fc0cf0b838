import type { StoryFault } from '../../browser/storyDatabase';
import type { ImportFault } from '../../core/imported/ImportFault';
import type { StoryOffer } from '../../core/imported/StoryOffer';

/** What the page asks of the worker that reads stories. Both come from one build. */
export type ImportRequest =
  /** `bundled`: the stories that come with Sidelight. */
  | {
      readonly ask: 'read';
      readonly file: Blob;
      readonly bundled: readonly { readonly id: string; readonly title: string }[];
    }
  /** Keep the story that was read last. */
  | { readonly ask: 'add' }
  /** Make anew what another version has made of the files. */
  | { readonly ask: 'renew' };

/** The steps of reading a file, in order. */
export const IMPORT_STEPS = ['read', 'check', 'compile', 'try'] as const;
export type ImportStep = (typeof IMPORT_STEPS)[number];

/** What the worker says. */
export type ImportAnswer =
  | { readonly say: 'step'; readonly step: ImportStep }
  | { readonly say: 'offer'; readonly offer: StoryOffer }
  | { readonly say: 'refused'; readonly fault: ImportFault }
  | { readonly say: 'added' }
  | { readonly say: 'not-added'; readonly fault: StoryFault }
  /** One of `count` stories is made anew: the one at `at`, from 0. */
  | {
      readonly say: 'renewing';
      readonly title: string;
      readonly at: number;
      readonly count: number;
    }
  /** `failed`: the titles of those that could not be. */
  | { readonly say: 'renewed'; readonly failed: readonly string[] };
