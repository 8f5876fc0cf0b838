import type { Hit } from '../../src/core/search/searchStory';
import { questionView } from '../../src/core/story/questionView';
import { DifferenceBox } from '../../src/ui/DifferenceBox';
import { usePopup } from '../PopupContext';
import { ClaimList } from './ClaimList';
import { TopicContent } from './TopicContent';

/** All that the story has on something found. */
export function HitContent({ kind, id }: Pick<Hit, 'kind' | 'id'>) {
  const { story } = usePopup();
  switch (kind) {
    case 'topic':
      return <TopicContent id={id} />;
    case 'claim':
      return <ClaimList ids={[id]} />;
    case 'question': {
      const question = story.pack.questions.find((one) => one.id === id);
      return question === undefined ? null : (
        <DifferenceBox questions={[questionView(story, question)]} />
      );
    }
    case 'speaker':
      return (
        <ClaimList
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
