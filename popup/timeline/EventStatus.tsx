import type { ClaimStatus } from '../../src/core/story/claimStatus';
import { SourceChip } from '../../src/ui/SourceChip';
import { StatusChip } from '../../src/ui/StatusChip';

/** `only A`, `both`, `differ`: how the sources stand to an event. */
export function EventStatus({ status }: { readonly status: ClaimStatus }) {
  const [source] = status.sources;
  return status.kind === 'only' && source !== undefined ? (
    <SourceChip source={source} isOnly />
  ) : (
    <StatusChip status={status} />
  );
}
