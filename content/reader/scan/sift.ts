import type { AskedBlock, NamedBlock } from '../../../src/core/detect/decidePage';
import { endsStep, type Steps } from '../../../src/core/detect/Steps';
import { isHere } from '../../dom/dom';
import { arePartedBy } from '../../dom/inline';
import { cutBlock } from './cutBlock';
import type { Edge } from './PageBlock';
import type { FoundBlock, PageText } from './PageText';

/** What was asked about some blocks, the first so many of them, and what was answered. */
interface Answered {
  readonly blocks: readonly FoundBlock[];
  readonly asked: readonly AskedBlock[];
  readonly named: readonly NamedBlock[];
}

interface Sifted {
  /** Those that matter. */
  readonly left: readonly FoundBlock[];
  /** Whether the page lays some of them out apart: `text` has their parts now, which were not asked about. */
  readonly isCut: boolean;
}

/**
 * Takes in where the letters of names stand: blocks that were asked about for the first time and have
 * none are forgotten, unless they are headings, and those that seemed to run in one line are cut.
 */
export function* sift({ blocks, asked, named }: Answered, text: PageText): Steps<Sifted> {
  const nearOf = new Map(named.map(({ block, near }) => [block, near]));
  const left: FoundBlock[] = [];
  let isCut = false;
  for (const [at, kept] of blocks.entries()) {
    const { block } = kept;
    const near = nearOf.get(at);
    if (asked[at]?.edges && !near) {
      kept.isNamed = false;
      block.edges = null;
      if (block.kind === 'heading') left.push(kept);
      else text.replace(kept, []);
    } else {
      left.push(kept);
      const cuts = near ? cutsAt(block.edges ?? [], near) : [];
      block.edges = null;
      if (cuts.length > 0) {
        const parts = cutBlock(block, cuts);
        text.replace(
          kept,
          parts.map((part) => ({ block: part, isNamed: true })),
        );
        isCut = true;
      }
    }
    if (near || endsStep(at)) yield;
  }
  text.tidy();
  return { left, isCut };
}

/** Where the page lays a block out apart; only where names are near, since styles are asked for. */
const cutsAt = (edges: readonly Edge[], near: readonly number[]): readonly number[] =>
  near.flatMap((index) => {
    const { at, crossed } = edges[index] ?? { at: 0, crossed: [] };
    // What has gone since is read anew.
    return crossed.every(isHere) && arePartedBy(crossed) ? [at] : [];
  });
