import { vi } from 'vitest';

/** A highlight as the page or we make one; happy-dom has none. */
export class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
  type: HighlightType = 'highlight';

  constructor(...ranges: readonly AbstractRange[]) {
    super(ranges);
  }
}

/** A range as it was made; happy-dom has none that stay so. */
class FakeStaticRange {
  constructor(init: StaticRangeInit) {
    Object.assign(this, init);
  }
}

/** Gives the page a registry of highlights, and what goes into it. */
export function stubHighlights(): Map<string, FakeHighlight> {
  const registry = new Map<string, FakeHighlight>();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('StaticRange', FakeStaticRange);
  return registry;
}
