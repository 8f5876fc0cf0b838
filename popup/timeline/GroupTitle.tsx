import type { EventGroup } from '../../src/core/timeline/groups';
import { PackText } from '../../src/ui/PackText';
import { Phrase } from '../../src/ui/Phrase';
import { useWords } from '../../src/ui/UiContext';
import { usePopup } from '../PopupContext';
import { groupDate, titleOf } from './groupWords';
import { useGrouping } from './useGrouping';

/** "9 February 2018: the opening ceremony", "Before the Games": by the pack's names of its days. */
export function GroupTitle({ group }: { readonly group: EventGroup }) {
  const words = useWords();
  const { story } = usePopup();
  const grouping = useGrouping();
  const title = titleOf(story.pack.days, grouping.columns[group.column]);
  const date = groupDate(words, grouping, group);
  if (group.kind === 'before' && title?.before !== undefined) {
    return <PackText>{title.before}</PackText>;
  }
  if (group.kind !== 'in' || title === null) return <>{date}</>;
  return (
    <Phrase of="timeDayTitled">
      {date}
      <PackText>{title.title}</PackText>
    </Phrase>
  );
}
