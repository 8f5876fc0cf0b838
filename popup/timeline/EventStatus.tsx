import type { ClaimStatus } from '../../src/core/story/claimStatus';
import { SourceChip } from '../../src/ui/SourceChip';

/** `A`, `B`: which articles tell of an event. */
export const EventStatus = ({ status }: { readonly status: ClaimStatus }) => (
  <span class="event-sources">
    {status.sources.map((source) => (
      <SourceChip key={source.id} source={source} />
    ))}
  </span>
);
