import type { ClaimStatus } from '../core/story/claimStatus';
import { useWords } from './UiContext';

/** `both`, `differ`: how the sources stand to a thing. What only one tells says so in its own chip. */
export function StatusChip({ status }: { readonly status: ClaimStatus }) {
  const { message } = useWords();
  if (status.kind === 'only') return null;
  return status.kind === 'both' ? (
    <span class="chip chip-both">{message('sourceBoth')}</span>
  ) : (
    <span class="chip chip-differ">{message('sourceDiffer')}</span>
  );
}
