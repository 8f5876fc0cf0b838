import { claimView } from '../../src/core/story/claimView';
import { ClaimItem } from '../../src/ui/ClaimItem';
import { usePopup } from '../PopupContext';

/** Claims with all who say them. */
export function ClaimList({ ids }: { readonly ids: readonly string[] }) {
  const { story } = usePopup();
  return (
    <ul class="claims">
      {ids
        .flatMap((id) => story.claims.get(id) ?? [])
        .map((claim) => (
          <li key={claim.id}>
            <ClaimItem claim={claimView(story, claim)} />
          </li>
        ))}
    </ul>
  );
}
