import type { StoryHead } from '../../core/page/StoryHead';
import { AddedTools } from './AddedTools';
import type { StoryActions } from './StoryActions';

interface Props {
  readonly head: StoryHead;
  /** `null` where nothing can be done with it. */
  readonly actions: StoryActions | null;
}

/** A story that this version has still to make ready, or cannot read: its file can be had all the same. */
export const OldStoryItem = ({ head, actions }: Props) => (
  <div class="story-item">
    <div class="row">
      <h3>{head.title}</h3>
    </div>
    <AddedTools head={head} actions={actions} />
  </div>
);
