import type { Decision } from './Decision';
import type { Lexicon } from './Lexicon';
import type { Mention } from './Mention';
import type { PageView } from './PageView';

export function findEvents(_view: PageView, _decision: Decision, _lexicon: Lexicon): Mention[] {
  return [];
}
