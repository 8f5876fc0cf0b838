import { claimView } from '../../src/core/story/claimView';
import { questionView } from '../../src/core/story/questionView';
import type { Hit } from '../../src/core/story/search';
import { ClaimItem } from '../../src/ui/ClaimItem';
import { DifferenceBox } from '../../src/ui/DifferenceBox';
import { usePopup } from '../PopupContext';
import { TopicContent } from './TopicContent';

/** All that the story has on something found. */
export function HitContent({ kind, id }: Pick<Hit, 'kind' | 'id'>) {
  const { story } = usePopup();
  switch (kind) {
    case 'topic':
      return <TopicContent id={id} />;
    case 'claim':
      return <Claims ids={[id]} />;
    case 'question': {
      const question = story.pack.questions.find((one) => one.id === id);
      return question === undefined ? null : (
        <DifferenceBox questions={[questionView(story, question)]} />
      );
    }
    case 'speaker':
      return (
        <Claims
          ids={story.pack.claims
            .filter(({ statements }) =>
              statements.some(({ speaker, via }) => speaker === id || via === id),
            )
            .map((claim) => claim.id)}
        />
      );
    case 'event':
      return null;
  }
}

/** Claims with all who say them. */
export function Claims({ ids }: { readonly ids: readonly string[] }) {
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
